package org.cstorecords.treaty;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.Entry;
import org.cstorecords.registry.Ordering;
import org.cstorecords.registry.References;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.Cursor;
import org.cstorecords.web.list.DatedFilter;
import org.cstorecords.web.list.ListFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * The parameters of the list of instruments.
 *
 * @param kind kinds of instrument, empty for any
 * @param party codes of states or names of organisations that are party, empty for any
 * @param asOf a day on which the instrument was in force, or null for any
 * @param from the first day of signature, or null
 * @param to the last day of signature, or null
 * @param hasDiscrepancy whether the documents disagree, or null for either
 * @param q words to search for, or null
 * @param updatedSince a version of the dataset, or a day or time, after which it changed, or null
 * @param sort an order
 * @param limit how many a page shows
 * @param cursor where the page begins
 * @param format the representation
 */
record TreatyFilter(
        @Parameter(description = "Kind of instrument; repeat it for several.")
        Set<Treaty.Kind> kind,

        @Expensive
        @Parameter(
                description = "Code of a state, or name of an organisation, that is party: of what it did, as of `asOf`"
                        + " where given, the last was to sign, accede or prolong. No document says that a state whose"
                        + " membership was restored became a party again. Repeat it for several.",
                example = "KZ")
        Set<String> party,

        @Parameter(
                description = "Only what is stated to have entered into force by this day. No document states the end"
                        + " of an instrument.",
                example = "2004-01-01")
        @Nullable
        LocalDate asOf,

        @Parameter(
                description = "Only what has a date of signature and can have been signed on this day or later.",
                example = "1999-01-01")
        @Nullable
        LocalDate from,

        @Parameter(
                description = "Only what has a date of signature and can have been signed on this day or earlier.",
                example = "2002-12-31")
        @Nullable
        LocalDate to,

        @Expensive @Parameter(description = "Whether the documents disagree about it.") @Nullable
        Boolean hasDiscrepancy,

        @Parameter(description = ListFilter.Q, example = "protocol prolongation")
        @Size(max = ListFilter.LONGEST_Q, message = ListFilter.TOO_LONG)
        @Nullable
        String q,

        @Parameter(description = ListFilter.UPDATED_SINCE, example = "2026-01-01") @Nullable
        String updatedSince,

        @Parameter(description = ListFilter.SORT)
        @Schema(
                allowableValues = {"date", "-date", "title", "-title", "id", "-id", "relevance"},
                defaultValue = "date")
        String sort,

        @Parameter(description = "Size of a page.") @Schema(defaultValue = "50") @Min(1) @Max(500)
        int limit,

        @Parameter(description = "Where the page begins: from `next` of the page before.") @Nullable
        Cursor cursor,

        @Parameter(description = ListFilter.FORMAT)
        @Schema(
                allowableValues = {"json", "csv", "ndjson"},
                defaultValue = "json")
        String format)
        implements DatedFilter {

    static final List<Ordering<Treaty>> ORDERINGS = List.of(
            new Ordering<>(
                    "date",
                    List.of(
                            new Ordering.Key<>("listedEarliest", LocalDate.class, Treaty::listedEarliest),
                            new Ordering.Key<>("listedLatest", LocalDate.class, Treaty::listedLatest),
                            Ordering.slug())),
            Ordering.byTitle("title"),
            Ordering.byId("id"));

    Specification<Treaty> specification(References references) {
        return Specification.<Treaty>where(Conditions.in("kind", kind))
                .and(Conditions.overlaps("signed", from, to))
                .and(Conditions.disputed(hasDiscrepancy))
                .and(common(references))
                .and((root, query, builder) -> asOf == null
                        ? builder.conjunction()
                        : builder.lessThanOrEqualTo(root.get("inForce").<LocalDate>get("latest"), asOf))
                .and(withParty());
    }

    private Specification<Treaty> withParty() {
        return (root, query, builder) -> {
            if (party.isEmpty()) {
                return builder.conjunction();
            }
            Subquery<Integer> parties = query.subquery(Integer.class);
            Join<Treaty, Treaty.Party> one = parties.correlate(root).join("parties");
            Join<Treaty.Party, Entry> state = one.join("state", JoinType.LEFT);

            // A root of its own: Hibernate would give a second join of the correlated one the alias of the first.
            Subquery<Integer> laterOnes = parties.subquery(Integer.class);
            Root<Treaty> same = laterOnes.from(Treaty.class);
            Join<Treaty, Treaty.Party> later = same.join("parties");
            laterOnes
                    .select(builder.literal(1))
                    .where(
                            builder.equal(same.get("id"), root.get("id")),
                            builder.greaterThan(later.get("rank"), one.<Integer>get("rank")),
                            builder.or(
                                    builder.equal(
                                            later.get("state").get("id"),
                                            one.get("state").get("id")),
                                    builder.equal(later.get("organisation"), one.get("organisation"))),
                            builder.not(later.get("action").in(Treaty.Action.BINDING)),
                            done(later, builder));

            parties.select(builder.literal(1))
                    .where(
                            builder.or(
                                    Conditions.isOneOf(state.get("slug"), party, builder),
                                    Conditions.isOneOf(one.get("organisation"), party, builder)),
                            one.get("action").in(Treaty.Action.BINDING),
                            done(one, builder),
                            builder.not(builder.exists(laterOnes)));
            return builder.exists(parties);
        };
    }

    /** What has no date of its own counts as done with the instrument. */
    private Predicate done(Path<Treaty.Party> party, CriteriaBuilder builder) {
        Path<HistoricalDate> date = party.get("date");
        return asOf == null
                ? builder.conjunction()
                : builder.or(builder.isNull(date.get("latest")), builder.lessThanOrEqualTo(date.get("latest"), asOf));
    }
}
