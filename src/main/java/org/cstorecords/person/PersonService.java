package org.cstorecords.person;

import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.NoSuchRecordException;
import org.cstorecords.registry.Registry;
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
        Listing<Person> found =
                persons.list(registry.resolve(filter::specification), filter.segment(PersonFilter.ORDERINGS), "entry");
        return registry.summaries(found, PersonSummary::of);
    }

    PersonDetail get(String id) {
        Person person = persons.findBySlug(id).orElseThrow(() -> new NoSuchRecordException(EntryType.PERSON, id));
        Long key = person.entry().id();
        return PersonDetail.of(person, persons.sessionsAttended(key), registry.evidence(person.entry()));
    }
}
