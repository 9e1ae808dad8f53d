package opr.fieldbook.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The look of every window: light, dark or as the system, the text scale, less motion, high contrast. One object for
 * the whole program, given to each scene with {@link #apply}; a change of a property restyles every scene it was given
 * to.
 */
public final class Theme {

    /** Which colors. */
    public enum Mode {
        LIGHT,
        DARK,
        SYSTEM
    }

    private static final double NORMAL_SIZE = 13;

    private static final List<String> SHEETS =
            List.of("text", "controls", "lists", "widgets", "frame", "unlock", "home", "inspect", "finding", "merge", "contrast");

    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(this, "mode", Mode.SYSTEM);
    private final ObjectProperty<TextScale> scale = new SimpleObjectProperty<>(this, "scale", TextScale.P100);
    private final BooleanProperty lessMotion = new SimpleBooleanProperty(this, "lessMotion", false);
    private final BooleanProperty contrast = new SimpleBooleanProperty(this, "contrast", false);

    public Theme() {
        Fonts.load();
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    public ObjectProperty<TextScale> scaleProperty() {
        return scale;
    }

    public BooleanProperty lessMotionProperty() {
        return lessMotion;
    }

    /** On when the system asks for high contrast; may also be set by hand. */
    public BooleanProperty contrastProperty() {
        return contrast;
    }

    /** Whether the dark colors are in use now. */
    public boolean isDark() {
        return mode.get() == Mode.DARK
                || (mode.get() == Mode.SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
    }

    /** Puts this look on a scene and keeps it there. */
    public void apply(Scene scene) {
        holder(scene).set(this);
        InvalidationListener restyle = change -> style(scene);
        scene.rootProperty().addListener(restyle);
        // The look and the system outlive the scene: only the scene itself keeps what restyles it.
        InvalidationListener lasting = new WeakInvalidationListener(restyle);
        mode.addListener(lasting);
        scale.addListener(lasting);
        contrast.addListener(lasting);
        Platform.Preferences system = Platform.getPreferences();
        system.colorSchemeProperty().addListener(lasting);
        contrast.set(contrast.get() || Contrast.wanted(system));
        style(scene);
    }

    private void style(Scene scene) {
        boolean dark = isDark();
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(Stream.of(List.of("tokens"), dark ? List.of("tokens-dark") : List.<String>of(), SHEETS)
                        .flatMap(List::stream)
                        .map(Theme::sheet)
                        .toList());
        String size = "-fx-font-size: " + NORMAL_SIZE * scale.get().factor() + "px; ";
        Style.CONTRAST.on(scene.getRoot(), contrast.get());
        scene.getRoot().setStyle(contrast.get() ? size + Contrast.tokens(Platform.getPreferences()) : size);
    }

    /** The theme of the scene a node stands in, if any. */
    public static @Nullable Theme of(Node node) {
        Scene scene = node.getScene();
        return scene == null ? null : holder(scene).get();
    }

    /** The text scale around a node, following it from scene to scene; 1 where there is no theme. */
    public static ObservableValue<Double> factorAround(Node node) {
        return node.sceneProperty()
                .flatMap(Theme::holder)
                .flatMap(Theme::scaleProperty)
                .map(TextScale::factor)
                .orElse(1.0);
    }

    /** How long a motion takes around a node: nothing where motion is not wanted. */
    public static Duration motion(Node node, double millis) {
        Theme theme = of(node);
        boolean still = theme == null
                || theme.lessMotion.get()
                || Platform.getPreferences().isReducedMotion();
        return still ? Duration.ZERO : Duration.millis(millis);
    }

    @SuppressWarnings("unchecked")
    private static ObjectProperty<@Nullable Theme> holder(Scene scene) {
        return (ObjectProperty<@Nullable Theme>)
                scene.getProperties().computeIfAbsent(Theme.class, key -> new SimpleObjectProperty<@Nullable Theme>());
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(
                        Theme.class.getResource("/opr/fieldbook/theme/" + name + ".css"), "style sheet " + name)
                .toExternalForm();
    }
}
