package org.cstorecords.timeline;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.Registry;
import org.cstorecords.registry.Selection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class TimelineService {

    private final TimelineRepository events;
    private final Registry registry;

    TimelineService(TimelineRepository events, Registry registry) {
        this.events = events;
        this.registry = registry;
    }

    Listing<TimelineEntry> list(TimelineFilter filter) {
        Listing<TimelineEvent> found = events.list(select(filter), filter.segment(TimelineFilter.ORDERINGS));
        return found.with(entries(found.items()));
    }

    void export(TimelineFilter filter, Consumer<TimelineEntry> rows) {
        events.each(
                select(filter),
                filter.segment(TimelineFilter.ORDERINGS),
                batch -> entries(batch).forEach(rows));
    }

    private Selection<TimelineEvent> select(TimelineFilter filter) {
        return registry.select(filter::specification);
    }

    private List<TimelineEntry> entries(List<TimelineEvent> found) {
        Map<Long, List<TimelineState>> states =
                events
                        .states(found.stream()
                                .map(event -> event.entry().id())
                                .distinct()
                                .toArray(Long[]::new))
                        .stream()
                        .collect(groupingBy(TimelineState::entryId));
        return found.stream()
                .map(event -> TimelineEntry.of(
                        event,
                        states.getOrDefault(event.entry().id(), List.of()).stream()
                                .filter(state -> state.isConcernedBy(event))
                                .map(TimelineState::state)
                                .distinct()
                                .toList()))
                .toList();
    }
}
