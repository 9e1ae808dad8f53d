package opr.fieldbook.work;

import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.DeviceField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.team.LetterRules;
import opr.fieldbook.log.State;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.work.trust.Joined;
import opr.fieldbook.work.trust.KnownLaptop;
import opr.fieldbook.work.trust.Trust;
import org.jspecify.annotations.Nullable;

/** This laptop as an author: its device, its owner, how it joins a team, and whom it trusts. May be used from any thread. */
public final class ThisLaptop {

    /** The author's letter of whoever makes an inspection. */
    private static final String FIRST_LETTER = "A";

    private final Library library;
    private final TimeSource time;
    private final Trust trust;

    ThisLaptop(Library library, TimeSource time) {
        this.library = library;
        this.time = time;
        this.trust = new Trust(library.records());
    }

    public Trust trust() {
        return trust;
    }

    /** The key pairs this library writes with now. */
    public DeviceIdentity device() {
        return library.device();
    }

    /** Every device this library has written with, those too whose keys were lost with its database. */
    public Set<String> devices() {
        Set<String> devices = new HashSet<>(library.devices().keySet());
        trust.all().stream()
                .filter(laptop -> laptop.how() == KnownLaptop.How.OWN)
                .forEach(laptop -> devices.add(laptop.device()));
        return devices;
    }

    /** Takes a new device, as a library does that learns that there are two of it. The former one is kept and known. */
    void renew() {
        String before = device().device();
        library.renewDevice();
        trust.know(before, KnownLaptop.How.OWN, time.now());
    }

    /** How this laptop writes in an inspection: under the letter of its member, or the one it would join with. */
    Desk.Writer writer(String inspection, State state) {
        String device = device().device();
        MemberField.Who member = MemberField.WHO.read(state, device);
        String letter = member == null ? who(inspection, state, device).letter() : member.letter();
        return new Desk.Writer(device, library.owner().name(), letter);
    }

    /** Whether this laptop's device is known in an inspection. */
    boolean isMember(State state) {
        return state.find(Kind.MEMBER, device().device()) != null;
    }

    /** How this laptop joins the team of an inspection. */
    Edit.JoinTeam join(String inspection, State state) {
        DeviceIdentity device = device();
        Base64.Encoder base64 = Base64.getEncoder();
        String invitation = formerMember(state) != null
                ? null
                : trust.joined(inspection).map(Joined::invitation).orElse(null);
        return new Edit.JoinTeam(
                device.device(),
                who(inspection, state, device.device()),
                new DeviceField.Keys(
                        base64.encodeToString(device.signingKey()), base64.encodeToString(device.agreementKey())),
                invitation);
    }

    /**
     * A library that took a new device goes on under its letter, with a mark; one that opened a package has what was kept for
     * it there; whoever makes an inspection is the first.
     */
    private MemberField.Who who(String inspection, State state, String device) {
        OwnerProfile owner = library.owner();
        MemberField.Who former = formerMember(state);
        if (former != null) {
            String marked = LetterRules.marked(former.letter(), device, state);
            return new MemberField.Who(owner.name(), owner.initials(), former.role(), marked);
        }
        Joined joined = trust.joined(inspection).orElse(null);
        if (joined != null) {
            return new MemberField.Who(owner.name(), owner.initials(), joined.role(), joined.letter());
        }
        Role role = Role.valueOf(owner.role().name());
        boolean first = state.all(Kind.MEMBER).isEmpty();
        // A rebuilt library that does not know its past sees but one copy: a letter that is free in it may be given elsewhere.
        String letter = first ? FIRST_LETTER : LetterRules.marked(LetterRules.next(state), device, state);
        return new MemberField.Who(owner.name(), owner.initials(), role, letter);
    }

    /** The member this library was under a former device, the last in order of letters: {@code Bk} comes after {@code B}. */
    private MemberField.@Nullable Who formerMember(State state) {
        Set<String> own = devices();
        return Inspection.of(state).members().stream()
                .filter(member -> own.contains(member.id()))
                .map(Member::who)
                .max(Comparator.comparing(MemberField.Who::letter))
                .orElse(null);
    }
}
