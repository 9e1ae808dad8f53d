package opr.fieldbook.domain.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What distinguishes one model's inspections; no code asks for a model's name.
 *
 * @param tourDefault     the facility tour is on unless switched off
 * @param figure3         counts in the roll-up of LEAs inspected
 * @param cycleMonths     inspected at least this often, in months; null = no cycle
 * @param fourFindingRule four or more findings mean a follow-up review
 * @param ownerChosen     ERO or OPR, chosen when the inspection is made; otherwise OPR
 */
public record Traits(
        boolean tourDefault,
        boolean figure3,
        @Nullable Integer cycleMonths,
        boolean fourFindingRule,
        boolean ownerChosen) {}
