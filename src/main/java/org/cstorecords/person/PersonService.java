package org.cstorecords.person;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cstorecords.registry.Entry;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.Registry;
import org.cstorecords.registry.Selection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PersonService {

    private final PersonRepository persons;
    private final Registry registry;

    PersonService(PersonRepository persons, Registry registry) {
        this.persons = persons;
        this.registry = registry;
    }

    Listing<PersonSummary> list(PersonFilter filter) {
        return persons.list(select(filter), filter.segment(PersonFilter.ORDERINGS))
                .map(PersonSummary::of);
    }

    void export(PersonFilter filter, Consumer<PersonDetail> rows) {
        persons.each(
                select(filter),
                filter.segment(PersonFilter.ORDERINGS),
                batch -> details(batch).forEach(rows));
    }

    PersonDetail get(String id) {
        return details(List.of(persons.findBySlug(id).orElseThrow(() -> registry.missing(EntryType.PERSON, id))))
                .get(0);
    }

    private Selection<Person> select(PersonFilter filter) {
        return registry.select(filter::specification);
    }

    private List<PersonDetail> details(List<Person> found) {
        Map<Long, List<Entry>> sessions = registry.grouped(persons.sessionsAttended(Registry.keys(found)));
        return registry.details(
                found,
                (person, evidence) -> PersonDetail.of(
                        person, sessions.getOrDefault(person.entry().id(), List.of()), evidence));
    }
}
