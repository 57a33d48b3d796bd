package org.cstorecords.timeline;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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
 * The parameters of the timeline.
 *
 * @param from the first day, or null
 * @param to the last day, or null
 * @param kind kinds of event, empty for any
 * @param state states concerned, empty for any
 * @param body bodies that acted, empty for any
 * @param q words to search for, or null
 * @param updatedSince a version of the dataset, or a day or time, after which it changed, or null
 * @param sort an order
 * @param limit how many a page shows
 * @param cursor where the page begins
 * @param format the representation
 */
record TimelineFilter(
        @Parameter(description = "Only what can have been on this day or later.", example = "2009-01-01") @Nullable
        LocalDate from,

        @Parameter(description = "Only what can have been on this day or earlier.", example = "2009-12-31") @Nullable
        LocalDate to,

        @Parameter(description = TimelineEvent.KINDS + " Repeat it for several.")
        Set<TimelineEvent.Kind> kind,

        @Expensive
        @Parameter(
                description =
                        "Code of a state concerned: the member; one named at a session or in a position on an act,"
                                + " also where it stayed away or refused; one that signed; a party; the state in the chair or of"
                                + " the office. Repeat it for several.",
                example = "UZ")
        Set<String> state,

        @Parameter(
                description = "Identifier of the body that met, acted, was chaired or established, or whose office it"
                        + " is; repeat it for several.",
                example = "csc")
        Set<String> body,

        @Parameter(description = ListFilter.Q, example = "peacekeeping")
        @Size(max = ListFilter.LONGEST_Q, message = ListFilter.TOO_LONG)
        @Nullable
        String q,

        @Parameter(description = ListFilter.UPDATED_SINCE, example = "2026-01-01") @Nullable
        String updatedSince,

        @Parameter(description = ListFilter.SORT)
        @Schema(
                allowableValues = {"date", "-date", "relevance"},
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

    static final List<Ordering<TimelineEvent>> ORDERINGS = List.of(new Ordering<>(
            "date",
            List.of(
                    new Ordering.Key<>(
                            "date.earliest",
                            LocalDate.class,
                            event -> event.date().earliest()),
                    new Ordering.Key<>(
                            "date.latest",
                            LocalDate.class,
                            event -> event.date().latest()),
                    new Ordering.Key<>("slug", String.class, TimelineEvent::slug),
                    new Ordering.Key<>(
                            "kind", String.class, event -> event.kind().name()),
                    new Ordering.Key<>("rank", Integer.class, TimelineEvent::rank))));

    Specification<TimelineEvent> specification(References references) {
        Set<Long> states = references.keys("state", state, EntryType.MEMBER_STATE);
        return Specification.<TimelineEvent>where(Conditions.overlaps("date", from, to))
                .and(Conditions.in("kind", kind))
                .and(common(references))
                .and(Conditions.refersTo("body", references.keys("body", body, EntryType.BODY)))
                .and((root, query, builder) -> {
                    if (states.isEmpty()) {
                        return builder.conjunction();
                    }
                    Subquery<Integer> concerned = query.subquery(Integer.class);
                    Root<TimelineState> row = concerned.from(TimelineState.class);
                    concerned
                            .select(builder.literal(1))
                            .where(
                                    builder.equal(
                                            row.get("entryId"),
                                            root.get("entry").get("id")),
                                    builder.or(
                                            builder.isNull(row.get("kind")),
                                            builder.equal(row.get("kind"), root.get("kind"))),
                                    builder.or(
                                            builder.isNull(row.get("rank")),
                                            builder.equal(row.get("rank"), root.get("rank"))),
                                    Conditions.isOneOf(row.get("state").get("id"), states, builder));
                    return builder.exists(concerned);
                });
    }
}
