/** Id of the node that says which schema the database has, what was loaded last, and who is loading now. */
export const loadNode = "load:methodscape";
