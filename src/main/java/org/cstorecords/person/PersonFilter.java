package org.cstorecords.person;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.cstorecords.asof.Certainty;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Query parameters that filter the list of persons. The same office must match {@code state}, {@code office} and
 * {@code asOf}.
 */
@SortOrder(
        name = "name",
        by = {"entry.sortKey", "slug"})
@SortOrder(name = "id", by = "slug")
record PersonFilter(
        @Parameter(description = "Identifier of the record.", example = "nikolai-bordyuzha")
        Set<String> id,

        @Expensive @Parameter(description = "Code of the state whose office the person held.", example = "KZ")
        Set<String> state,

        @Expensive
        @Parameter(description = "Part of the title of the office, case-insensitive.", example = "Secretary General")
        Set<String> office,

        @Expensive
        @Parameter(
                description = "Only persons who held an office on this day, as stated or possibly. The best office that"
                        + " matches `state` and `office` decides. The Secretary General Bordyuzha is `STATED` on 23"
                        + " September 2013, when a source attests him, and `LAST_STATED` the day after. With"
                        + " `certainty=UNDETERMINED`, the list has those whom no date places before or after the day.",
                example = "2009-06-14")
        @Nullable
        LocalDate asOf,

        @Parameter(description = Certainty.FILTER + "`STATED` and `POSSIBLE`.")
        Set<Certainty> certainty,

        @Expensive @Nullable Boolean hasDiscrepancy,

        @Expensive @Nullable String q,

        @Nullable String updatedSince) {

    Criteria<Person> criteria() {
        // One condition covers both parameters, so only the first one that is present adds it.
        return new Criteria<Person>()
                .ids("id", id, EntryType.PERSON)
                .refersTo("state", state, Set.of(EntryType.MEMBER_STATE), this::hasOffice)
                .where("office", state.isEmpty() ? office : Set.of(), hasOffice(Set.of()))
                .asOf(EntryType.PERSON, asOf, certainty, Certainty.HELD, state, office)
                .hasDiscrepancy(hasDiscrepancy)
                .search(q)
                .changedSince("updatedSince", updatedSince);
    }

    /**
     * Returns the condition that an office of the person matches {@code office} and one of the states.
     *
     * @param states the keys of the states, empty for any state
     */
    private Specification<Person> hasOffice(Set<Long> states) {
        return (root, query, builder) -> {
            Subquery<Integer> offices = query.subquery(Integer.class);
            Root<Office> heldOffice = offices.from(Office.class);
            offices.select(builder.literal(1))
                    .where(
                            builder.equal(heldOffice.get("person").get("id"), root.get("id")),
                            Criteria.isOneOf(heldOffice.get("state").get("id"), states, builder),
                            titleMatches(heldOffice, builder));
            return builder.exists(offices);
        };
    }

    private Predicate titleMatches(Root<Office> heldOffice, CriteriaBuilder builder) {
        return office.isEmpty()
                ? builder.conjunction()
                : builder.or(office.stream()
                        .map(part -> builder.gt(
                                builder.locate(builder.lower(heldOffice.get("title")), part.toLowerCase(Locale.ROOT)),
                                0))
                        .toArray(Predicate[]::new));
    }
}
