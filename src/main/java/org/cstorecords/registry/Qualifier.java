package org.cstorecords.registry;

/** How a document qualifies a figure. */
public enum Qualifier {
    /** About so many. */
    ABOUT,
    /** Nearly so many. */
    ALMOST,
    /** More than so many. */
    MORE_THAN,
    /** So many at the most. */
    UP_TO
}
