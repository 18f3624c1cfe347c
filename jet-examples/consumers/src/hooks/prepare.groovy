// Gives a project the code of the README: ReadmeTest compares this file with it.
def code = 'src/main/java/io/github/jetrules/examples/quickstart/QuickStart.java'
def source = new File(root, "jet-examples/$code")
def target = new File(basedir, code)
if (!new File(basedir, 'src/main/kotlin').directory) {
    target.parentFile.mkdirs()
    target.bytes = source.bytes
}

// A project for one JDK is compiled and run by it; selector.groovy has found it.
def jdk = context.get('jdk')
if (jdk) {
    new File(basedir, 'test.properties').setText("jdk.home=${jdk.path.replace('\\', '/')}\n", 'UTF-8')
}
return true
