package example;

/** Ends with an error if the library has brought Jackson with it, which it must not. */
public final class WithoutJackson {

    public static void main(String[] args) {
        try {
            Class<?> found = Class.forName("com.fasterxml.jackson.databind.ObjectMapper");
            throw new IllegalStateException("Jackson came with the library: " + found);
        } catch (ClassNotFoundException expected) {
            // as it should be
        }
    }
}
