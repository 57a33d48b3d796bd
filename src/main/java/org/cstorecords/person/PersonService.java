package org.cstorecords.person;

import java.util.List;
import java.util.Map;
import org.cstorecords.evidence.EvidenceReader;
import org.cstorecords.query.Criteria;
import org.cstorecords.query.FilterResolver;
import org.cstorecords.query.PageRequest;
import org.cstorecords.query.Rows;
import org.cstorecords.query.Slice;
import org.cstorecords.record.Entries;
import org.cstorecords.record.Entry;
import org.cstorecords.record.EntryType;
import org.cstorecords.record.RecordEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PersonService {

    private final PersonRepository persons;
    private final FilterResolver resolver;
    private final Entries entries;
    private final EvidenceReader evidence;

    PersonService(PersonRepository persons, FilterResolver resolver, Entries entries, EvidenceReader evidence) {
        this.persons = persons;
        this.resolver = resolver;
        this.entries = entries;
        this.evidence = evidence;
    }

    Slice<PersonSummary> list(Criteria<Person> criteria, PageRequest page) {
        return persons.list(resolver.resolve(criteria), page).map(PersonSummary::of);
    }

    void export(Criteria<Person> criteria, PageRequest page, Rows<PersonDetail> rows) {
        persons.export(resolver.resolve(criteria), page, this::details, rows);
    }

    PersonDetail get(String id) {
        return details(List.of(entries.require(persons.findBySlug(id), EntryType.PERSON, id)))
                .get(0);
    }

    private List<PersonDetail> details(List<Person> found) {
        Map<Long, List<Entry>> sessions = entries.grouped(persons.sessionsAttended(RecordEntity.keys(found)));
        return evidence.details(
                found,
                (person, evidenceOfPerson) -> PersonDetail.of(
                        person, sessions.getOrDefault(person.entry().id(), List.of()), evidenceOfPerson));
    }
}
