package org.cstorecords.timeline;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.cstorecords.query.Criteria;
import org.cstorecords.query.FilterResolver;
import org.cstorecords.query.PageRequest;
import org.cstorecords.query.Rows;
import org.cstorecords.query.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class TimelineService {

    private final TimelineRepository events;
    private final FilterResolver resolver;

    TimelineService(TimelineRepository events, FilterResolver resolver) {
        this.events = events;
        this.resolver = resolver;
    }

    Slice<TimelineEntry> list(Criteria<TimelineEvent> criteria, PageRequest page) {
        Slice<TimelineEvent> found = events.list(resolver.resolve(criteria), page);
        return found.with(entries(found.items()));
    }

    void export(Criteria<TimelineEvent> criteria, PageRequest page, Rows<TimelineEntry> rows) {
        events.export(resolver.resolve(criteria), page, this::entries, rows);
    }

    private List<TimelineEntry> entries(List<TimelineEvent> found) {
        Map<Long, List<TimelineState>> states =
                events
                        .states(found.stream()
                                .map(event -> event.entry.id())
                                .distinct()
                                .toArray(Long[]::new))
                        .stream()
                        .collect(groupingBy(state -> state.entryId));
        return found.stream()
                .map(event -> TimelineEntry.of(
                        event,
                        states.getOrDefault(event.entry.id(), List.of()).stream()
                                .filter(state -> state.appliesTo(event))
                                .map(state -> state.state)
                                .distinct()
                                .toList()))
                .toList();
    }
}
