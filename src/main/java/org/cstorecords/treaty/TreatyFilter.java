package org.cstorecords.treaty;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.cstorecords.asof.Certainty;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.Entry;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** Query parameters that filter the list of instruments. */
@SortOrder(
        name = "date",
        by = {"listedEarliest", "listedLatest", "slug"})
@SortOrder(
        name = "title",
        by = {"entry.sortKey", "slug"})
@SortOrder(name = "id", by = "slug")
record TreatyFilter(
        @Parameter(description = "Identifier of the record.", example = "collective-security-treaty")
        Set<String> id,

        @Parameter(description = "Kind of instrument.") Set<Treaty.Kind> kind,

        @Parameter(description = "How far the instrument has come, as far as sources state.")
        Set<Treaty.Status> status,

        @Expensive
        @Parameter(
                description = "Code of a state, or name or abbreviation of an organization, that is a party: `KZ`,"
                        + " `Colombo Plan`, `CSTO`. The last action of a party is to sign, accede or prolong; with `asOf`,"
                        + " its last action by that day. No source states that a state whose membership was restored"
                        + " became a party again.",
                example = "KZ")
        Set<String> party,

        @Parameter(
                description =
                        "Only instruments that were in force on this day, as stated, possibly or as last stated. No"
                                + " source states the end of an instrument: the Charter is `STATED` on 18 September 2003, the"
                                + " day of its entry into force, and `LAST_STATED` afterwards; the Treaty is `STATED` until"
                                + " 2 April 1999, the day on which parties prolonged it. Instruments whose entry into"
                                + " force no source dates are `UNDETERMINED`; `asOf.undetermined` counts them.",
                example = "2004-01-01")
        @Nullable
        LocalDate asOf,

        @Parameter(description = Certainty.FILTER + "`STATED`, `POSSIBLE` and `LAST_STATED`.")
        Set<Certainty> certainty,

        @Parameter(
                description = "Only instruments with a date of signature that can be this day or later.",
                example = "1999-01-01")
        @Nullable
        LocalDate from,

        @Parameter(
                description = "Only instruments with a date of signature that can be this day or earlier.",
                example = "2002-12-31")
        @Nullable
        LocalDate to,

        @Expensive @Nullable Boolean hasDiscrepancy,

        @Expensive @Nullable String q,

        @Nullable String updatedSince) {

    /** SQL query for the codes of all states, then the names and abbreviations of organizations that acted on instruments. */
    private static final String KNOWN_PARTIES = """
            (select slug from member_state order by slug)
            union all
            (select distinct organization from treaty_party where organization is not null order by organization)
            union all
            (
              select distinct b.abbreviation
              from treaty_party p
              join entry e on e.title = p.organization
              join body b on b.id = e.id
              where b.abbreviation is not null
              order by b.abbreviation)
            """;

    /** SQL condition that an organization has one of the abbreviations that follow it. */
    private static final String HAS_ABBREVIATION =
            "exists (select from entry e join body b on b.id = e.id where e.title = ? and b.abbreviation in (%s))";

    Criteria<Treaty> criteria() {
        return new Criteria<Treaty>()
                .ids("id", id, EntryType.TREATY)
                .in("kind", kind)
                .in("status", status)
                .where("party", party, KNOWN_PARTIES, hasParty())
                .asOf(EntryType.TREATY, asOf, certainty, Certainty.HELD_OR_LAST_STATED)
                .overlaps("signed", from, to)
                .hasDiscrepancy(hasDiscrepancy)
                .search(q)
                .changedSince("updatedSince", updatedSince);
    }

    private Specification<Treaty> hasParty() {
        return (root, query, builder) -> {
            Subquery<Integer> parties = query.subquery(Integer.class);
            Join<Treaty, Treaty.Party> action = parties.correlate(root).join("parties");
            Join<Treaty.Party, Entry> state = action.join("state", JoinType.LEFT);

            // A separate root, because Hibernate gives two joins of the correlated root the same alias.
            Subquery<Integer> laterActions = parties.subquery(Integer.class);
            Root<Treaty> sameTreaty = laterActions.from(Treaty.class);
            Join<Treaty, Treaty.Party> later = sameTreaty.join("parties");
            laterActions
                    .select(builder.literal(1))
                    .where(
                            builder.equal(sameTreaty.get("id"), root.get("id")),
                            builder.greaterThan(later.get("rank"), action.<Integer>get("rank")),
                            builder.or(
                                    builder.equal(
                                            later.get("state").get("id"),
                                            action.get("state").get("id")),
                                    builder.equal(later.get("organization"), action.get("organization"))),
                            builder.not(later.get("action").in(Treaty.Action.BINDING)),
                            hasHappened(later, builder));

            parties.select(builder.literal(1))
                    .where(
                            builder.or(
                                    Criteria.isOneOf(state.get("slug"), party, builder),
                                    Criteria.isOneOf(action.get("organization"), party, builder),
                                    hasAbbreviation(action.get("organization"), (HibernateCriteriaBuilder) builder)),
                            action.get("action").in(Treaty.Action.BINDING),
                            hasHappened(action, builder),
                            builder.not(builder.exists(laterActions)));
            return builder.exists(parties);
        };
    }

    private Predicate hasAbbreviation(Expression<String> organization, HibernateCriteriaBuilder builder) {
        List<Expression<?>> operands = new ArrayList<>(List.of(organization));
        party.forEach(abbreviation -> operands.add(builder.value(abbreviation)));
        return builder.isTrue(builder.sql(
                HAS_ABBREVIATION.formatted(String.join(", ", Collections.nCopies(party.size(), "?"))),
                Boolean.class,
                operands.toArray(Expression<?>[]::new)));
    }

    /** Returns the condition that the action took place by {@code asOf}. An action without a date always matches. */
    private Predicate hasHappened(Path<Treaty.Party> action, CriteriaBuilder builder) {
        Path<HistoricalDate> date = action.get("date");
        return asOf == null
                ? builder.conjunction()
                : builder.or(builder.isNull(date.get("latest")), builder.lessThanOrEqualTo(date.get("latest"), asOf));
    }
}
