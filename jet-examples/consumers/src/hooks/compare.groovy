// The program must have printed what the README shows.
def readme = new File(root, 'README.md').getText('UTF-8').normalize()
def begin = readme.indexOf('```text\n') + '```text\n'.length()
def shown = readme.substring(begin, readme.indexOf('```', begin))

def mustFail = new File(basedir, 'expected-error.txt')
if (mustFail.file) {
    def log = new File(basedir, 'build.log').getText('UTF-8')
    mustFail.readLines('UTF-8').each { assert log.contains(it) }
    return true
}
def printed = new File(basedir, 'target/printed.txt').getText('UTF-8').normalize()
assert printed == shown
return true
