package org.cstorecords.registry;

/** How a paragraph supports a fact. */
public enum Basis {
    /** The paragraph says so. */
    STATED,
    /** It follows from the paragraph; the note says how. */
    INFERRED
}
