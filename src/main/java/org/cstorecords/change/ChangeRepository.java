package org.cstorecords.change;

import org.cstorecords.query.ListRepository;
import org.cstorecords.record.Entry;

interface ChangeRepository extends ListRepository<Entry, Long> {}
