package dev.tributary.connector.rest.batch;

/** Cuts a batch into its items as its bytes come; keeps no more than the item that is not complete yet. */
interface Splitter {

    void feed(byte[] part, Pieces pieces);

    /** Nothing more comes. */
    void end(Pieces pieces);
}
