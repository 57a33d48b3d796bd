package org.cstorecords.person;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Filters of the list of persons. What is asked of an office must hold of one and the same.
 */
@SortOrder(
        name = "name",
        by = {"entry.title", "slug"})
@SortOrder(name = "id", by = "slug")
record PersonFilter(
        @Expensive @Parameter(description = "Code of the state whose office was held.", example = "KZ")
        Set<String> state,

        @Expensive
        @Parameter(description = "Part of the title of the office, in any case.", example = "Secretary General")
        Set<String> office,

        @Expensive
        @Parameter(
                description = "Only who is attested in the office on this day, or whose stated term includes it.",
                example = "2009-06-14")
        @Nullable
        LocalDate asOf,

        @Expensive @Nullable Boolean hasDiscrepancy,

        @Expensive @Nullable String q,

        @Nullable String updatedSince) {

    Criteria<Person> criteria() {
        return new Criteria<Person>()
                .refersTo("state", state, Set.of(EntryType.MEMBER_STATE), this::hasOffice)
                .where("office", state.isEmpty() ? office : Set.of(), hasOffice(Set.of()))
                .where("asOf", state.isEmpty() && office.isEmpty() ? asOf : null, hasOffice(Set.of()))
                .hasDiscrepancy(hasDiscrepancy)
                .search(q)
                .changedSince("updatedSince", updatedSince);
    }

    /** Requires an office that matches the filters, of one of the states or of any for none. */
    private Specification<Person> hasOffice(Set<Long> states) {
        return (root, query, builder) -> {
            Subquery<Integer> offices = query.subquery(Integer.class);
            Root<Office> one = offices.from(Office.class);
            offices.select(builder.literal(1))
                    .where(
                            builder.equal(one.get("person").get("id"), root.get("id")),
                            Criteria.isOneOf(one.get("state").get("id"), states, builder),
                            titled(one, builder),
                            attested(one, offices.subquery(Integer.class), builder));
            return builder.exists(offices);
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
