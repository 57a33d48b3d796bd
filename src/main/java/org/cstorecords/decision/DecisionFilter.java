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

@SortOrder(
        name = "date",
        by = {"date.earliest", "date.latest", "slug"})
@SortOrder(name = "id", by = "slug")
@SortOrder(
        name = "updated",
        by = {"entry.changed.version", "entry.type", "entry.slug"})
record DecisionFilter(
        @Parameter(description = "Identifier of the record.", example = "csc-2013-09-23-statement-on-syria")
        Set<String> id,

        @Parameter(description = "Identifier of the body that acted.", example = "csc")
        Set<String> body,

        @Parameter(description = "Identifier of the session.", example = "csc-2013-09-23")
        Set<String> session,

        @Parameter(description = "Kind of act.") Set<Decision.Type> type,

        @Parameter(description = "Status of the act.") Set<Decision.Status> status,

        @Parameter(description = "Whose act it is.") Set<Decision.Scope> scope,

        @Expensive @Parameter(description = "Code of a topic.", example = "rapid-reaction-forces")
        Set<String> topic,

        @Expensive @Parameter(description = "Code of a state that took a position.", example = "UZ")
        Set<String> state,

        @Expensive @Parameter(description = "Position that a state took. With `state`, it must be one of those states.")
        Set<Decision.Position> position,

        @Nullable LocalDate from,

        @Nullable LocalDate to,

        @Expensive @Nullable Boolean hasDiscrepancy,

        @Expensive @Nullable String q,

        @Nullable String updatedSince) {

    Criteria<Decision> criteria() {
        return new Criteria<Decision>()
                .ids("id", id, EntryType.DECISION)
                .refersTo("body", body, EntryType.BODY)
                .refersTo("session", session, EntryType.SESSION)
                .in("type", type)
                .in("status", status)
                .in("scope", scope)
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

    /** Requires that one of the states took one of the positions; an empty set stands for all states. */
    private Specification<Decision> hasPosition(Set<Long> states) {
        return (root, query, builder) -> {
            Subquery<Integer> positions = query.subquery(Integer.class);
            Path<Decision.StatePosition> statePosition =
                    positions.correlate(root).join("positions");
            positions
                    .select(builder.literal(1))
                    .where(
                            Criteria.isOneOf(statePosition.get("state").get("id"), states, builder),
                            Criteria.isOneOf(statePosition.get("position"), position, builder));
            return builder.exists(positions);
        };
    }

    record Includes(
            @Expensive @Parameter(description = "Additional properties of each act.", example = "positions")
            Set<Include> include) {}

    @Schema(description = "Additional property of each act in a list.")
    enum Include {
        @Schema(description = "Positions of states.")
        POSITIONS,
        @Schema(description = "Citations that support the record.")
        CITATIONS;

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
