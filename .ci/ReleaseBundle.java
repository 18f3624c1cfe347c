import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * Checks the files, checksums and POMs of a bundle for Maven Central, and unpacks it so that the signatures can be
 * checked.
 *
 * <p>Usage: {@code java ReleaseBundle.java BUNDLE.zip FOLDER}. Exit status 1 if anything is missing, wrong or too much.
 */
final class ReleaseBundle {

    private static final String GROUP = "io.github.jetrules";

    /** What is published: the artefact and the endings of its files. Nothing else may be in the bundle. */
    private static final Map<String, List<String>> PUBLISHED = published();

    private static final Map<String, String> CHECKSUMS =
            Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");

    /** What Central's rules ask of every POM. */
    private static final List<String> POM_FIELDS = List.of(
            "modelVersion",
            "groupId",
            "artifactId",
            "version",
            "name",
            "description",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "developers/developer/url",
            "scm/connection",
            "scm/developerConnection",
            "scm/url");

    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    private final List<String> problems = new ArrayList<>();
    private final Map<String, byte[]> files = new TreeMap<>();

    private static Map<String, List<String>> published() {
        List<String> library = List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json");
        Map<String, List<String>> published = new LinkedHashMap<>();
        published.put("jet-rules-parent", List.of(".pom"));
        published.put("jet-core", library);
        published.put("jet-rules", library);
        return published;
    }

    public static void main(String[] args) throws Exception {
        ReleaseBundle bundle = new ReleaseBundle();
        bundle.unpack(Path.of(args[0]), Path.of(args[1]));
        bundle.check();
        bundle.problems.forEach(System.out::println);
        System.out.println(bundle.files.size() + " files in the bundle, " + bundle.problems.size() + " problems");
        System.exit(bundle.problems.isEmpty() ? 0 : 1);
    }

    private void unpack(Path zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    byte[] content = in.readAllBytes();
                    files.put(entry.getName(), content);
                    Path file = folder.resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    Files.write(file, content);
                }
            }
        }
    }

    private void check() throws Exception {
        String version = version();
        TreeSet<String> extra = new TreeSet<>(files.keySet());
        for (Map.Entry<String, List<String>> artefact : PUBLISHED.entrySet()) {
            String id = artefact.getKey();
            for (String ending : artefact.getValue()) {
                String file = GROUP.replace('.', '/') + "/" + id + "/" + version + "/" + id + "-" + version + ending;
                require(file);
                require(file + ".asc");
                extra.removeAll(List.of(file, file + ".asc"));
                for (String checksum : CHECKSUMS.keySet()) {
                    checksum(file, checksum);
                    extra.remove(file + "." + checksum);
                }
                content(file, ending);
                if (ending.equals(".pom")) {
                    pom(file, id, version);
                }
            }
        }
        extra.forEach(file -> problems.add(file + ": not to be published"));
    }

    private String version() {
        List<String> versions = files.keySet().stream()
                .map(name -> name.split("/"))
                .map(parts -> parts[parts.length - 2])
                .distinct()
                .toList();
        if (versions.size() != 1 || versions.get(0).endsWith("-SNAPSHOT")) {
            problems.add("one version without -SNAPSHOT is needed, found: " + versions);
        }
        return versions.isEmpty() ? "none" : versions.get(0);
    }

    private void require(String file) {
        if (!files.containsKey(file) || files.get(file).length == 0) {
            problems.add(file + ": missing or empty");
        }
    }

    private void checksum(String file, String name) throws Exception {
        byte[] content = files.get(file);
        byte[] written = files.get(file + "." + name);
        if (content == null || written == null) {
            problems.add(file + "." + name + ": missing");
            return;
        }
        byte[] digest = MessageDigest.getInstance(CHECKSUMS.get(name)).digest(content);
        if (!HexFormat.of().formatHex(digest).equals(new String(written, StandardCharsets.US_ASCII).strip())) {
            problems.add(file + "." + name + ": not the checksum of the file");
        }
    }

    /** A jar must hold what its name says, and the licence. */
    private void content(String file, String ending) throws IOException {
        switch (ending) {
            case ".jar" -> entries(file, "module-info.class", "META-INF/LICENSE");
            case "-sources.jar" -> entries(file, "module-info.java", "META-INF/LICENSE");
            case "-javadoc.jar" -> entries(file, "index.html", "element-list");
            default -> {}
        }
    }

    private void entries(String file, String... needed) throws IOException {
        List<String> missing = new ArrayList<>(List.of(needed));
        InputStream bytes = new java.io.ByteArrayInputStream(files.getOrDefault(file, new byte[0]));
        try (ZipInputStream in = new ZipInputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                missing.remove(entry.getName());
            }
        }
        missing.forEach(entry -> problems.add(file + ": does not hold " + entry));
    }

    private void pom(String file, String id, String version) throws Exception {
        if (!files.containsKey(file)) {
            return;
        }
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(files.get(file)));
        for (String field : POM_FIELDS) {
            if (text(pom, field).isBlank()) {
                problems.add(file + ": has no " + field);
            }
        }
        equal(file, "groupId", GROUP, text(pom, "groupId"));
        equal(file, "artifactId", id, text(pom, "artifactId"));
        equal(file, "version", version, text(pom, "version"));
        equal(file, "url", text(pom, "scm/url"), text(pom, "url"));
        none(file, pom, "parent", "a parent would have to be resolved");
        none(file, pom, "repositories|/project/pluginRepositories", "Central must be enough");
        none(file, pom, "dependencies/dependency[not(version)]", "a dependency needs a version");
        none(file, pom, "dependencies/dependency[scope='test' or scope='system']", "users need no such dependency");
        if (new String(files.get(file), StandardCharsets.UTF_8).matches("(?s).*(\\$\\{|-SNAPSHOT).*")) {
            problems.add(file + ": holds a property or a snapshot");
        }
    }

    private void equal(String file, String field, String expected, String found) {
        if (!expected.equals(found)) {
            problems.add(file + ": " + field + " is '" + found + "', expected: '" + expected + "'");
        }
    }

    private void none(String file, Document pom, String path, String why) throws Exception {
        NodeList found = (NodeList) XPATH.evaluate("/project/" + path, pom, XPathConstants.NODESET);
        if (found.getLength() > 0) {
            problems.add(file + ": has " + path + "; " + why);
        }
    }

    private static String text(Document pom, String path) throws Exception {
        return XPATH.evaluate("/project/" + path, pom).strip();
    }
}
