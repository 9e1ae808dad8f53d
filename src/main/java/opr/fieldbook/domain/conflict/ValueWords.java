package opr.fieldbook.domain.conflict;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.issue.IssueField;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.domain.protocol.Verification;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/** The value of any field in words. */
public final class ValueWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, uuuu HH:mm", Locale.US);

    private ValueWords() {}

    /** The value of a field; of a field that is not known here, as it stands in the log. */
    public static String of(@Nullable Field<?> field, Value value) {
        Object content = field == null || !value.holds() ? null : field.codec().read(value);
        String words = content == null ? "" : content(content);
        return words.isEmpty() ? plain(value) : words;
    }

    public static String of(Answer answer) {
        return content(answer);
    }

    /** One of a few values, or yes or no. */
    public static String of(Object constant) {
        return content(constant);
    }

    private static String content(Object content) {
        return switch (content) {
            case Answer answer -> colon(Text.of("word.answer." + Codec.key(answer.result())), answer.reason());
            case FindingField.Classed classed -> dots(
                    Text.of("word.class." + Codec.key(classed.findingClass())),
                    classed.category(),
                    classed.party() == null ? null : Text.of("word.party." + Codec.key(classed.party())));
            case FindingField.Cited cited -> colon(cited.key(), cited.text());
            case FindingField.Corrected corrected -> dots(
                    corrected.what(), day(corrected.date()), corrected.verifiedBy(), corrected.how());
            case FindingField.Withdrawn withdrawn -> withdrawn.reason();
            case FindingField.Questions questions -> dots(
                    judged("rule", questions.rule()),
                    judged("broken", questions.broken()),
                    judged("weaker", questions.weaker()),
                    judged("fosters", questions.fosters()));
            case ObservationField.Seen seen -> dots(
                    Text.of("word.answer." + Codec.key(seen.result())), seen.shift(), content(seen.mode()), seen.code());
            case InspectionField.OnSite onSite -> Text.of("settle.value.days", day(onSite.start()), day(onSite.end()));
            case InspectionField.FollowUpChoice choice -> colon(
                    Text.of("settle.value.follow-up." + Codec.key(choice.decision())), choice.reason());
            case IssueField.Issued issued -> dots(
                    MOMENT.format(issued.at()),
                    issued.by(),
                    Text.of("settle.value.issued." + Codec.key(issued.way()), issued.papers().size()));
            case MemberField.Who who -> dots(who.name(), who.letter(), Text.of("word.role." + Codec.key(who.role())));
            case ClauseField.Printed printed -> dots(
                    printed.section(), printed.page(), printed.timeLimit(), printed.wording());
            case Lea lea -> dots(lea.name(), lea.state());
            case Protocol protocol -> dots(protocol.title(), protocol.version());
            case ObservationField.Mode mode -> Text.of("settle.value.mode." + Codec.key(mode));
            case Result result -> Text.of("word.answer." + Codec.key(result));
            case FindingClass findingClass -> Text.of("word.class." + Codec.key(findingClass));
            case Party party -> Text.of("word.party." + Codec.key(party));
            case FindingField.Judgment judgment -> Text.of("word.answer." + Codec.key(judgment));
            case InspectionField.Decision decision -> Text.of("settle.value.follow-up." + Codec.key(decision));
            case Stage stage -> Text.of("word.stage." + Codec.key(stage));
            case Verification verification -> Text.of("word.verify." + Codec.key(verification));
            case Boolean flag -> Text.of(flag ? "word.answer.yes" : "word.answer.no");
            case LocalDate date -> DAY.format(date);
            case OffsetDateTime time -> MOMENT.format(time);
            case List<?> items -> items.stream().map(ValueWords::content).collect(Collectors.joining(", "));
            case Value value -> plain(value);
            case Record ignored -> "";
            default -> content.toString();
        };
    }

    private static String plain(Value value) {
        return switch (value) {
            case Value.Cleared() -> Text.of("settle.value.nothing");
            case Value.Struck ignored -> Text.of("settle.value.struck");
            case Value.Sealed ignored -> Text.of("settle.value.sealed");
            case Value.Text(String text) -> text;
            case Value.Whole(long number) -> String.valueOf(number);
            case Value.Flag(boolean flag) -> Text.of(flag ? "word.answer.yes" : "word.answer.no");
            case Value.Listing(List<Value> items) -> items.stream()
                    .map(ValueWords::plain)
                    .collect(Collectors.joining(", "));
            case Value.Group group -> group.members().entrySet().stream()
                    .map((Map.Entry<String, Value> member) -> member.getKey() + ": " + plain(member.getValue()))
                    .collect(Collectors.joining("; "));
            case Value.Alternatives alternatives -> alternatives.choices().stream()
                    .map(choice -> plain(choice.value()))
                    .collect(Collectors.joining(" / "));
        };
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : DAY.format(date);
    }

    private static @Nullable String judged(String question, FindingField.@Nullable Judgment judgment) {
        return judgment == null
                ? null
                : Text.of("settle.value.question." + question, Text.of("word.answer." + Codec.key(judgment)));
    }

    private static String colon(String word, @Nullable String more) {
        return more == null || more.isBlank() ? word : word + ": " + more;
    }

    private static String dots(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
