package org.cstorecords.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Subquery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Ordering;
import org.cstorecords.registry.References;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.Cursor;
import org.cstorecords.web.list.DatedFilter;
import org.cstorecords.web.list.ListFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * The parameters of the list of decisions.
 *
 * @param body bodies that acted, empty for any
 * @param session sessions at which they acted, empty for any
 * @param type kinds of act, empty for any
 * @param status how far it came, empty for any
 * @param topic topics, empty for any
 * @param state states that took a position, empty for any
 * @param position positions taken, by one of those states where given, empty for any
 * @param from the first day, or null
 * @param to the last day, or null
 * @param hasDiscrepancy whether the documents disagree, or null for either
 * @param q words to search for, or null
 * @param updatedSince a version of the dataset, or a day or time, after which it changed, or null
 * @param include what to show beside the rest
 * @param sort an order
 * @param limit how many a page shows
 * @param cursor where the page begins
 * @param format the representation
 */
record DecisionFilter(
        @Parameter(description = "Identifier of the body that acted; repeat it for several.", example = "csc")
        Set<String> body,

        @Parameter(description = "Identifier of the session; repeat it for several.", example = "csc-2013-09-23")
        Set<String> session,

        @Parameter(description = "Kind of act; repeat it for several.")
        Set<Decision.Type> type,

        @Parameter(description = "How far the act came; repeat it for several.")
        Set<Decision.Status> status,

        @Expensive @Parameter(description = "Topic; repeat it for several.", example = "rapid-reaction-forces")
        Set<String> topic,

        @Expensive
        @Parameter(description = "Code of a state that took a position; repeat it for several.", example = "UZ")
        Set<String> state,

        @Expensive
        @Parameter(description = "Position taken, by one of the states of `state` where given; repeat it for several.")
        Set<Decision.Position> position,

        @Parameter(description = "Only what can have been on this day or later.", example = "2013-01-01") @Nullable
        LocalDate from,

        @Parameter(description = "Only what can have been on this day or earlier.", example = "2013-12-31") @Nullable
        LocalDate to,

        @Expensive @Parameter(description = "Whether the documents disagree about it.", example = "true") @Nullable
        Boolean hasDiscrepancy,

        @Parameter(description = ListFilter.Q, example = "Syria")
        @Size(max = ListFilter.LONGEST_Q, message = ListFilter.TOO_LONG)
        @Nullable
        String q,

        @Parameter(description = ListFilter.UPDATED_SINCE, example = "2026-01-01") @Nullable
        String updatedSince,

        @Expensive @Parameter(description = "What to show of each act beside the rest.", example = "positions")
        Set<Include> include,

        @Parameter(description = ListFilter.SORT)
        @Schema(
                allowableValues = {"date", "-date", "id", "-id", "updated", "-updated", "relevance"},
                defaultValue = "date")
        String sort,

        @Parameter(description = "Size of a page.") @Schema(defaultValue = "50") @Min(1) @Max(500)
        int limit,

        @Parameter(description = "Where the page begins: from `next` of the page before.") @Nullable
        Cursor cursor,

        @Parameter(description = ListFilter.FORMAT + " `atom` takes no `sort`.")
        @Schema(
                allowableValues = {"json", "csv", "ndjson", "atom"},
                defaultValue = "json")
        String format)
        implements DatedFilter {

    static final List<Ordering<Decision>> ORDERINGS =
            List.of(Ordering.byDate("date", "date", Decision::date), Ordering.byId("id"), Ordering.byChange());

    Specification<Decision> specification(References references) {
        return specification(references, null);
    }

    /** Returns the condition that all of them make but the filter of a facet, or all for null. */
    Specification<Decision> specification(References references, DecisionFacets.@Nullable Facet aside) {
        Set<Long> states = references.keys("state", state, EntryType.MEMBER_STATE);
        return Specification.<Decision>where(Conditions.refersTo(
                        "body",
                        aside == DecisionFacets.Facet.BODY ? Set.of() : references.keys("body", body, EntryType.BODY)))
                .and(Conditions.refersTo("session", references.keys("session", session, EntryType.SESSION)))
                .and(Conditions.in("type", aside == DecisionFacets.Facet.TYPE ? Set.of() : type))
                .and(Conditions.in("status", aside == DecisionFacets.Facet.STATUS ? Set.of() : status))
                .and(
                        aside == DecisionFacets.Facet.YEAR
                                ? Specification.unrestricted()
                                : Specification.where(Conditions.overlaps("date", from, to)))
                .and(Conditions.disputed(hasDiscrepancy))
                .and(common(references))
                .and(aside == DecisionFacets.Facet.TOPIC ? Specification.unrestricted() : aboutTopic())
                .and(withPosition(states));
    }

    private Specification<Decision> aboutTopic() {
        return (root, query, builder) -> {
            if (topic.isEmpty()) {
                return builder.conjunction();
            }
            Subquery<Integer> about = query.subquery(Integer.class);
            about.select(builder.literal(1))
                    .where(Conditions.isOneOf(about.correlate(root).join("topics"), topic, builder));
            return builder.exists(about);
        };
    }

    private Specification<Decision> withPosition(Set<Long> states) {
        return (root, query, builder) -> {
            if (states.isEmpty() && position.isEmpty()) {
                return builder.conjunction();
            }
            Subquery<Integer> taken = query.subquery(Integer.class);
            Path<Decision.StatePosition> stance = taken.correlate(root).join("positions");
            taken.select(builder.literal(1))
                    .where(
                            Conditions.isOneOf(stance.get("state").get("id"), states, builder),
                            Conditions.isOneOf(stance.get("position"), position, builder));
            return builder.exists(taken);
        };
    }

    @Schema(description = "What a list can show of each act beside the rest.")
    enum Include {
        @Schema(description = "What states did about it.")
        POSITIONS,
        @Schema(description = "What it rests on.")
        CITATIONS;

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
