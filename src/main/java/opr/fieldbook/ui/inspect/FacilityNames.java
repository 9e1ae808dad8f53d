package opr.fieldbook.ui.inspect;

import javafx.util.StringConverter;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.Facility;
import opr.fieldbook.ui.inspect.checklist.InspectModel;

/** Facilities by name in a choice. */
final class FacilityNames extends StringConverter<String> {

    private final InspectModel model;

    FacilityNames(InspectModel model) {
        this.model = model;
    }

    @Override
    public String toString(String id) {
        return model.facilities().stream()
                .filter(facility -> facility.id().equals(id))
                .map(Facility::name)
                .findFirst()
                .orElse(Text.of("inspect.facility.every"));
    }

    @Override
    public String fromString(String name) {
        return model.facilities().stream()
                .filter(facility -> facility.name().equals(name))
                .map(Facility::id)
                .findFirst()
                .orElse(InspectModel.EVERY_FACILITY);
    }
}
