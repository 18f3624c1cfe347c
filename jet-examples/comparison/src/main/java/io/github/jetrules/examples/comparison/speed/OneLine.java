package io.github.jetrules.examples.comparison.speed;

/** What {@link FirstAnswer} is measured against: a program that prints one line. */
public final class OneLine {

    private OneLine() {}

    /** Prints the line. */
    public static void main(String[] args) {
        System.out.println("JPY 351000");
    }
}
