package opr.fieldbook.ui.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.team.Parts;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.widgets.frame.PageScroll;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;
import opr.fieldbook.work.trust.SixWords;

/** Whom a work package is for: name, role, sections, and the passphrase that is told in person. */
final class PackageForm extends VBox {

    private static final double SECTIONS = 132;

    private final TextField name = new TextField();
    private final Segmented role = new Segmented(
            Text.of("team.package.role"),
            Arrays.stream(Role.values())
                    .map(each -> Option.of(Codec.key(each), Text.of("word.role." + Codec.key(each))))
                    .toList());
    private final Map<String, CheckBox> sections = new LinkedHashMap<>();
    private final CheckBox names = new CheckBox(Text.of("team.package.names"));
    private final TextField passphrase = new TextField(SixWords.suggestion());

    PackageForm(List<Parts.Part> parts) {
        super(10);
        name.setId("team.package.name");
        passphrase.setId("team.package.passphrase");
        names.setId("team.package.names");
        role.setId("team.package.role");
        role.valueProperty().set(Codec.key(Role.INSPECTOR));
        names.disableProperty().bind(role.valueProperty().isEqualTo(Codec.key(Role.INSPECTOR)));
        VBox boxes = new VBox(6);
        for (Parts.Part part : parts) {
            CheckBox box = new CheckBox(Text.of("team.package.section", part.model(), part.section().title()));
            sections.put(part.id(), box);
            boxes.getChildren().add(box);
        }
        PageScroll scroll = new PageScroll(boxes);
        scroll.setPrefHeight(SECTIONS);
        scroll.setMinHeight(SECTIONS);
        Style.SURFACE.on(boxes);
        getChildren()
                .addAll(
                        new LabeledField("team.package.name", name),
                        new LabeledField("team.package.role", role),
                        new LabeledField("team.package.sections", scroll).hint(Text.of("team.package.blocks-nobody")),
                        names,
                        new LabeledField("team.package.passphrase", passphrase)
                                .hint(Text.of("team.package.tell")));
    }

    ObservableValue<String> name() {
        return name.textProperty();
    }

    void focus() {
        name.requestFocus();
    }

    /** Hands what was filled in to the model; the passphrase leaves the form. */
    void give(TeamModel model) {
        Role chosen = Codec.constant(Role.class, Objects.requireNonNullElse(role.value(), ""));
        List<String> wanted = new ArrayList<>();
        sections.forEach((id, box) -> {
            if (box.isSelected()) {
                wanted.add(id);
            }
        });
        Role as = chosen == null ? Role.INSPECTOR : chosen;
        char[] secret = passphrase.getText().strip().toCharArray();
        passphrase.clear();
        model.pack(name.getText(), as, wanted, names.isSelected() && as != Role.INSPECTOR, secret);
    }
}
