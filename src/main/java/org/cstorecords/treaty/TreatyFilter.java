package org.cstorecords.treaty;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.Set;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.Entry;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Filters of the list of instruments.
 */
@SortOrder(
        name = "date",
        by = {"listedEarliest", "listedLatest", "slug"})
@SortOrder(
        name = "title",
        by = {"entry.title", "slug"})
@SortOrder(name = "id", by = "slug")
record TreatyFilter(
        @Parameter(description = "Kind of instrument.") Set<Treaty.Kind> kind,

        @Expensive
        @Parameter(
                description = "Code of a state, or name of an organisation, that is party: of what it did, as of `asOf`"
                        + " where given, the last was to sign, accede or prolong. No document says that a state whose"
                        + " membership was restored became a party again.",
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

        @Expensive @Nullable Boolean hasDiscrepancy,

        @Expensive @Nullable String q,

        @Nullable String updatedSince) {

    /** All codes of states, and the names of the organizations that are parties to an instrument. */
    private static final String PARTIES = """
            (select slug from member_state order by slug)
            union all
            (select distinct organisation from treaty_party where organisation is not null order by organisation)
            """;

    Criteria<Treaty> criteria() {
        return new Criteria<Treaty>()
                .in("kind", kind)
                .where("party", party, PARTIES, hasParty())
                .where("asOf", asOf, inForceBy(asOf))
                .overlaps("signed", from, to)
                .hasDiscrepancy(hasDiscrepancy)
                .search(q)
                .changedSince("updatedSince", updatedSince);
    }

    private static Specification<Treaty> inForceBy(@Nullable LocalDate day) {
        return (root, query, builder) ->
                builder.lessThanOrEqualTo(root.get("inForce").<LocalDate>get("latest"), day);
    }

    private Specification<Treaty> hasParty() {
        return (root, query, builder) -> {
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
                                    Criteria.isOneOf(state.get("slug"), party, builder),
                                    Criteria.isOneOf(one.get("organisation"), party, builder)),
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
