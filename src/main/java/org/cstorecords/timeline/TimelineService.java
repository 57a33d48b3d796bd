package org.cstorecords.timeline;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.Registry;
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
        Listing<TimelineEvent> found = events.list(
                registry.resolve(filter::specification), filter.segment(TimelineFilter.ORDERINGS), "entry", "body");
        Map<Long, List<TimelineState>> states =
                events
                        .states(found.items().stream()
                                .map(event -> event.entry().id())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(groupingBy(TimelineState::entryId));
        return found.map(event -> TimelineEntry.of(
                event,
                states.getOrDefault(event.entry().id(), List.of()).stream()
                        .filter(state -> state.isConcernedBy(event))
                        .map(TimelineState::state)
                        .distinct()
                        .toList()));
    }
}
