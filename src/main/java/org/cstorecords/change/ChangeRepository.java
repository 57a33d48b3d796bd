package org.cstorecords.change;

import org.cstorecords.registry.Entry;
import org.cstorecords.registry.ListRepository;

interface ChangeRepository extends ListRepository<Entry, Long> {}
