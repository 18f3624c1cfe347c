/** A program that names the library in its module. */
module org.example.modular {
    requires io.github.jetrules.rules;
}
