evaluate(new File(root, 'jet-examples/consumers/src/hooks/prepare.groovy'))

// All programs of the README, for each type that they use may warn.
def programs = 'src/main/java/io/github/jetrules/examples/quickstart'
new File(root, "jet-examples/$programs").eachFileMatch(~/.*\.java/) { program ->
    new File(basedir, "$programs/${program.name}").bytes = program.bytes
}
return true
