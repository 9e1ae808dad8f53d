package opr.fieldbook.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.text.Font;
import opr.fieldbook.base.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class StyleTest {

    /** A class that is only asked for by code. */
    private static final Set<String> MARKERS = Set.of("key-list");

    @Test
    void everyStyleOccursInASheet() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> sheets = Files.list(Path.of("resources/theme"))) {
            for (Path sheet : sheets.sorted().toList()) {
                all.append(Files.readString(sheet));
            }
        }
        Set<String> used = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\.([a-z][a-z0-9-]*)").matcher(all);
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        Set<String> named =
                Arrays.stream(Style.values()).map(Style::css).collect(Collectors.toCollection(TreeSet::new));
        named.removeAll(MARKERS);
        assertThat(used).containsAll(named);
    }

    @Test
    void everyGlyphHasAWordAndAnIconThatExists() {
        for (Glyph glyph : Glyph.values()) {
            assertThat(Text.has(glyph.textKey())).as(glyph.name()).isTrue();
            if (!glyph.icon().isEmpty()) {
                assertThat(new Icon(glyph.icon(), 16).getText())
                        .as(glyph.name())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void theFourWeightsAreThere() {
        Fonts.load();
        assertThat(Font.getFamilies()).contains("Public Sans", "Public Sans Medium", "Public Sans SemiBold");
        assertThat(Font.getFontNames("Public Sans")).anyMatch(name -> name.contains("Bold"));
    }

    @Test
    void aLetterTheTypefaceLacksComesFromTheSystem() {
        Fonts.load();
        assertThat(drawn("\u0628")).isNotEqualTo(drawn("\u0378"));
    }

    @Test
    void highContrastReplacesEveryTint() throws IOException {
        String tokens = Files.readString(Path.of("resources/theme/tokens.css"));
        String system = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Contrast.tokens(Platform.getPreferences()));
        Matcher color =
                Pattern.compile("^ {2}(-[a-z0-9-]+): #", Pattern.MULTILINE).matcher(tokens);
        while (color.find()) {
            if (!color.group(1).equals("-rail-focus")) {
                assertThat(system).contains(color.group(1) + ": rgb(");
            }
        }
    }

    private static List<Integer> drawn(String letter) {
        List<Integer> pixels = new ArrayList<>();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            javafx.scene.text.Text text = new javafx.scene.text.Text(letter);
            text.setFont(Font.font("Public Sans", 24));
            var image = text.snapshot(null, null);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    pixels.add(image.getPixelReader().getArgb(x, y));
                }
            }
        });
        return pixels;
    }
}
