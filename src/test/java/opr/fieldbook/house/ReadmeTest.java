package opr.fieldbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The README's table of dependencies is the one of pom.xml: the same artifacts, the same versions, each with its purpose. */
class ReadmeTest {

    private static final Pattern ROW = Pattern.compile("^\\| `([^`:]+:[^`]+)` \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");
    private static final List<String> DECLARING = List.of("dependency", "plugin", "path");

    @Test
    void theTableIsThatOfThePom() throws Exception {
        assertThat(table(Sources.read(Path.of("README.md")))).isEqualTo(declared(Sources.read(Path.of("pom.xml"))));
    }

    @Test
    void itCanFail() throws Exception {
        String pom = """
                <project><properties><a.version>1.2</a.version></properties><dependencies><dependency>
                <groupId>g</groupId><artifactId>a</artifactId><version>${a.version}</version>
                <exclusions><exclusion><groupId>g</groupId><artifactId>left-out</artifactId></exclusion></exclusions>
                </dependency></dependencies></project>
                """;
        assertThat(declared(pom)).isEqualTo(table("| `g:a` | 1.2 | a purpose |"));
        assertThat(declared(pom)).isNotEqualTo(table("| `g:a` | 1.3 | a purpose |"));
        assertThat(declared(pom)).isNotEqualTo(table("| `g:a` | 1.2 |  |"));
        assertThat(declared(pom)).isNotEqualTo(table(""));
    }

    /** Version by artifact; a row without a purpose does not count. */
    private static Map<String, String> table(String readme) {
        Map<String, String> rows = new TreeMap<>();
        Matcher row = ROW.matcher(readme);
        while (row.find()) {
            if (!row.group(3).isBlank()) {
                rows.put(row.group(1), row.group(2).strip());
            }
        }
        return rows;
    }

    private static Map<String, String> declared(String pom) throws Exception {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(pom.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        Map<String, String> declared = new TreeMap<>();
        NodeList elements = project.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            if (elements.item(i) instanceof Element element && DECLARING.contains(element.getTagName())) {
                String name = child(element, "groupId") + ":" + child(element, "artifactId");
                declared.put(name, resolved(child(element, "version"), project));
            }
        }
        return declared;
    }

    private static String resolved(String version, Element project) {
        Matcher property = PROPERTY.matcher(version);
        return property.matches()
                ? project.getElementsByTagName(property.group(1)).item(0).getTextContent()
                : version;
    }

    private static String child(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return child.getTextContent().strip();
            }
        }
        throw new IllegalStateException("No " + name + " in a " + parent.getTagName() + " of pom.xml");
    }
}
