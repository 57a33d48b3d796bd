package org.cstorecords.person;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Ordering;
import org.cstorecords.registry.References;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.Cursor;
import org.cstorecords.web.list.ListFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * The parameters of the list of persons. What is asked of an office must hold of one and the same.
 *
 * @param state states whose offices were held, empty for any
 * @param office words of the office's title, empty for any
 * @param asOf a day on which the office is attested, or null for any
 * @param hasDiscrepancy whether the documents disagree, or null for either
 * @param q words to search for, or null
 * @param updatedSince a version of the dataset, or a day or time, after which it changed, or null
 * @param sort an order
 * @param limit how many a page shows
 * @param cursor where the page begins
 * @param format the representation
 */
record PersonFilter(
        @Expensive
        @Parameter(description = "Code of the state whose office was held; repeat it for several.", example = "KZ")
        Set<String> state,

        @Expensive
        @Parameter(
                description = "Part of the title of the office, in any case; repeat it for several.",
                example = "Secretary General")
        Set<String> office,

        @Expensive
        @Parameter(
                description = "Only who is attested in the office on this day, or whose stated term includes it.",
                example = "2009-06-14")
        @Nullable
        LocalDate asOf,

        @Expensive @Parameter(description = "Whether the documents disagree about it.") @Nullable
        Boolean hasDiscrepancy,

        @Parameter(description = ListFilter.Q, example = "Zaynetdinov")
        @Size(max = ListFilter.LONGEST_Q, message = ListFilter.TOO_LONG)
        @Nullable
        String q,

        @Parameter(description = ListFilter.UPDATED_SINCE, example = "2026-01-01") @Nullable
        String updatedSince,

        @Parameter(description = ListFilter.SORT)
        @Schema(
                allowableValues = {"name", "-name", "id", "-id", "relevance"},
                defaultValue = "name")
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
        implements ListFilter {

    static final List<Ordering<Person>> ORDERINGS = List.of(Ordering.byTitle("name"), Ordering.byId("id"));

    Specification<Person> specification(References references) {
        Set<Long> states = references.keys("state", state, EntryType.MEMBER_STATE);
        return holding(states).and(Conditions.disputed(hasDiscrepancy)).and(common(references));
    }

    private Specification<Person> holding(Set<Long> states) {
        return (root, query, builder) -> {
            if (states.isEmpty() && office.isEmpty() && asOf == null) {
                return builder.conjunction();
            }
            Subquery<Integer> holding = query.subquery(Integer.class);
            Root<Office> held = holding.from(Office.class);
            holding.select(builder.literal(1))
                    .where(
                            builder.equal(held.get("person").get("id"), root.get("id")),
                            Conditions.isOneOf(held.get("state").get("id"), states, builder),
                            titled(held, builder),
                            attested(held, holding.subquery(Integer.class), builder));
            return builder.exists(holding);
        };
    }

    private Predicate titled(Root<Office> held, CriteriaBuilder builder) {
        return office.isEmpty()
                ? builder.conjunction()
                : builder.or(office.stream()
                        .map(words -> builder.gt(
                                builder.locate(builder.lower(held.get("title")), words.toLowerCase(Locale.ROOT)), 0))
                        .toArray(Predicate[]::new));
    }

    private Predicate attested(Root<Office> held, Subquery<Integer> attestations, CriteriaBuilder builder) {
        if (asOf == null) {
            return builder.conjunction();
        }
        Path<HistoricalDate> attested = attestations.correlate(held).join("attested");
        attestations
                .select(builder.literal(1))
                .where(
                        builder.lessThanOrEqualTo(attested.get("earliest"), asOf),
                        builder.greaterThanOrEqualTo(attested.get("latest"), asOf));
        return builder.or(
                builder.exists(attestations),
                builder.and(
                        builder.lessThanOrEqualTo(held.get("from").<LocalDate>get("earliest"), asOf),
                        builder.greaterThanOrEqualTo(held.get("to").<LocalDate>get("latest"), asOf)));
    }
}
