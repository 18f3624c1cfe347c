// Looks for a JDK 25 where .ci/check-java-25 does; where there is none, the project is skipped.
def places = [System.getProperty('java.home')]
places += ['JAVA_HOME', 'JAVA_25_HOME', 'JAVA_HOME_25_X64', 'JDK_25'].findResults { System.getenv(it) }
places += (new File('/usr/lib/jvm').listFiles() ?: [] as File[])*.path.sort()
def jdk = places.collect { new File(it) }.find { home ->
    def release = new File(home, 'release')
    release.file && new File(home, 'bin/javac').file && release.getText('UTF-8').contains('JAVA_VERSION="25')
}
if (!jdk) {
    println 'No JDK 25 found (in JAVA_HOME, JAVA_25_HOME, JAVA_HOME_25_X64, JDK_25 or where Debian puts it): skipped.'
}
context.put('jdk', jdk)
return jdk != null
