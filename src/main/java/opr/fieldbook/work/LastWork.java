package opr.fieldbook.work;

import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.inspection.Summary;
import org.jspecify.annotations.Nullable;

/**
 * Where work was left. Kept sealed in the library.
 *
 * @param inspectionId which inspection
 * @param place        the section in words and the item's id; null where only the inspection is known
 */
public record LastWork(String inspectionId, Summary.@Nullable LastPlace place) {

    static final String KIND = "last-work";
    static final Codec<LastWork> CODEC = Codec.group(LastWork.class);
}
