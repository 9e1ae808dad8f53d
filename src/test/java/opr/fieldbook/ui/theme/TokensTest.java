package opr.fieldbook.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colors as the guide gives them: each pair must be as readable as it says, to a hundredth. */
class TokensTest {

    private static final Path THEME = Path.of("resources/theme");
    private static final Pattern TOKEN =
            Pattern.compile("^\\s*-([a-z0-9-]+):\\s*#([0-9A-Fa-f]{6});", Pattern.MULTILINE);
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b");

    @ParameterizedTest
    @CsvSource({
        "border-strong, surface, 3.50, 4.42, 3.0",
        "border-strong, canvas, 3.23, 4.87, 3.0",
        "border-strong, sunken, 3.06, 4.70, 3.0",
        "text, surface, 16.37, 14.12, 4.5",
        "text, canvas, 15.12, 15.57, 4.5",
        "text-2, surface, 7.92, 9.20, 4.5",
        "text-2, sunken, 6.93, 9.78, 4.5",
        "text-3, surface, 5.74, 6.86, 4.5",
        "text-3, sunken, 5.02, 7.30, 4.5",
        "text-3, slate-bg, 4.89, 5.78, 4.5",
        "accent, surface, 6.83, 8.08, 4.5",
        "accent, canvas, 6.31, 8.92, 4.5",
        "on-solid, accent-solid, 6.83, 5.46, 4.5",
        "accent, accent-bg, 5.93, 6.45, 4.5",
        "rail-text, rail, 9.11, 8.83, 4.5",
        "rail-chosen, rail, 15.75, 0, 4.5",
        "red, red-bg, 6.43, 7.91, 4.5",
        "red, surface, 7.52, 8.50, 4.5",
        "amber, amber-bg, 6.61, 8.58, 4.5",
        "amber, surface, 7.41, 9.83, 4.5",
        "green, green-bg, 5.85, 8.07, 4.5",
        "green, surface, 6.73, 9.46, 4.5",
        "violet, violet-bg, 6.92, 7.90, 4.5",
        "violet, surface, 8.09, 8.93, 4.5",
        "teal, teal-bg, 6.06, 8.14, 4.5",
        "slate, slate-bg, 6.91, 7.83, 4.5",
        "slate, surface, 8.12, 9.30, 4.5",
        "progress, surface, 4.25, 6.50, 3.0",
        "progress, slate-bg, 3.62, 5.47, 3.0",
        "good, surface, 4.25, 6.86, 3.0",
        "good, slate-bg, 3.61, 5.77, 3.0",
        "watch, surface, 4.36, 7.65, 3.0",
        "watch, slate-bg, 3.71, 6.44, 3.0",
        "bad, surface, 5.31, 6.16, 3.0",
        "bad, slate-bg, 4.52, 5.19, 3.0",
        "heat-1-text, heat-1, 12.17, 11.80, 4.5",
        "heat-2-text, heat-2, 10.26, 10.22, 4.5",
        "heat-3-text, heat-3, 8.35, 8.76, 4.5",
        "heat-4-text, heat-4, 5.02, 5.41, 4.5",
        "heat-5-text, heat-5, 8.91, 7.40, 4.5",
        "author-a, author-a-bg, 8.28, 8.62, 4.5",
        "author-b, author-b-bg, 7.85, 9.09, 4.5",
        "author-c, author-c-bg, 7.45, 8.55, 4.5",
        "author-d, author-d-bg, 7.96, 9.19, 4.5",
    })
    void everyPairIsAsReadableAsTheGuideSays(String front, String back, double light, double dark, double least)
            throws IOException {
        Map<String, String> lightTokens = tokens("tokens.css");
        Map<String, String> darkTokens = new HashMap<>(lightTokens);
        darkTokens.putAll(tokens("tokens-dark.css"));
        check(lightTokens, front, back, light, least);
        check(darkTokens, front, back, dark, least);
    }

    @Test
    void theTwoThemesHaveTheSameColors() throws IOException {
        assertThat(tokens("tokens-dark.css").keySet())
                .isEqualTo(tokens("tokens.css").keySet());
    }

    @Test
    void noColorStandsOutsideTheTokens() throws IOException {
        try (Stream<Path> sheets = Files.list(THEME)) {
            for (Path sheet : sheets.filter(
                            file -> !file.getFileName().toString().startsWith("tokens"))
                    .toList()) {
                String css = Files.readString(sheet);
                assertThat(HEX.matcher(css).results().map(found -> found.group()))
                        .as(sheet.toString())
                        .isEmpty();
                assertThat(css).as(sheet.toString()).doesNotContain("rgb");
            }
        }
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/opr/fieldbook/ui"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                String java = Files.readString(source);
                assertThat(Pattern.compile("\"#[0-9A-Fa-f]{3,8}\"|Color\\.(web|rgb|[A-Z]{3,})")
                                .matcher(java)
                                .find())
                        .as(source.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void everyTokenThatIsUsedExists() throws IOException {
        Map<String, String> known = tokens("tokens.css");
        String defined = Files.readString(THEME.resolve("tokens.css")) + Files.readString(THEME.resolve("text.css"));
        for (String sheet : new String[] {"text.css", "controls.css", "lists.css", "widgets.css"}) {
            Matcher used = Pattern.compile("(?<=[ ,(])-(?!fx-|color-)([a-z][a-z0-9-]*)(?=[ ,;)])")
                    .matcher(Files.readString(THEME.resolve(sheet)));
            while (used.find()) {
                String token = used.group(1);
                assertThat(known.containsKey(token) || defined.contains("-" + token + ":"))
                        .as(sheet + " uses -" + token)
                        .isTrue();
            }
        }
    }

    private static void check(Map<String, String> tokens, String front, String back, double told, double least) {
        double measured = contrast(tokens.get(front), tokens.get(back));
        assertThat(measured).as(front + " on " + back).isGreaterThanOrEqualTo(least);
        if (told > 0) {
            assertThat(measured).as(front + " on " + back).isCloseTo(told, org.assertj.core.data.Offset.offset(0.011));
        }
    }

    private static Map<String, String> tokens(String file) throws IOException {
        Map<String, String> found = new HashMap<>();
        Matcher matcher = TOKEN.matcher(Files.readString(THEME.resolve(file)));
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2));
        }
        return found;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double channel = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
