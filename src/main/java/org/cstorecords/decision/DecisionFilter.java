package org.cstorecords.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Filters of the list of decisions.
 */
@SortOrder(
        name = "date",
        by = {"date.earliest", "date.latest", "slug"})
@SortOrder(name = "id", by = "slug")
@SortOrder(
        name = "updated",
        by = {"entry.changed.version", "entry.type", "entry.slug"})
record DecisionFilter(
        @Parameter(description = "Identifier of the body that acted.", example = "csc")
        Set<String> body,

        @Parameter(description = "Identifier of the session.", example = "csc-2013-09-23")
        Set<String> session,

        @Parameter(description = "Kind of act.") Set<Decision.Type> type,

        @Parameter(description = "How far the act came.") Set<Decision.Status> status,

        @Expensive @Parameter(description = "Topic.", example = "rapid-reaction-forces")
        Set<String> topic,

        @Expensive @Parameter(description = "Code of a state that took a position.", example = "UZ")
        Set<String> state,

        @Expensive @Parameter(description = "Position taken, by one of the states of `state` where given.")
        Set<Decision.Position> position,

        @Nullable LocalDate from,

        @Nullable LocalDate to,

        @Expensive @Nullable Boolean hasDiscrepancy,

        @Expensive @Nullable String q,

        @Nullable String updatedSince) {

    Criteria<Decision> criteria() {
        return new Criteria<Decision>()
                .refersTo("body", body, EntryType.BODY)
                .refersTo("session", session, EntryType.SESSION)
                .in("type", type)
                .in("status", status)
                .where("topic", topic, "select code from topic order by code", hasTopic())
                .refersTo("state", state, Set.of(EntryType.MEMBER_STATE), this::hasPosition)
                .where("position", state.isEmpty() ? position : Set.of(), hasPosition(Set.of()))
                .overlaps("date", from, to)
                .hasDiscrepancy(hasDiscrepancy)
                .search(q)
                .changedSince("updatedSince", updatedSince);
    }

    private Specification<Decision> hasTopic() {
        return (root, query, builder) -> {
            Subquery<Integer> topics = query.subquery(Integer.class);
            topics.select(builder.literal(1))
                    .where(Criteria.isOneOf(topics.correlate(root).join("topics"), topic, builder));
            return builder.exists(topics);
        };
    }

    /** Requires a position of one of the states, or of any state for none. */
    private Specification<Decision> hasPosition(Set<Long> states) {
        return (root, query, builder) -> {
            Subquery<Integer> positions = query.subquery(Integer.class);
            Path<Decision.StatePosition> one = positions.correlate(root).join("positions");
            positions
                    .select(builder.literal(1))
                    .where(
                            Criteria.isOneOf(one.get("state").get("id"), states, builder),
                            Criteria.isOneOf(one.get("position"), position, builder));
            return builder.exists(positions);
        };
    }

    /** What a list shows of each record beside its summary. */
    record Includes(
            @Expensive @Parameter(description = "What to show of each act beside the rest.", example = "positions")
            Set<Include> include) {}

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
