// The connection string in $CONNECTION_STRING with another $ROLE and $PASSWORD. Passed as variables, since arguments
// can be seen by every user of the machine.
const { CONNECTION_STRING, ROLE, PASSWORD } = process.env;
const kept = CONNECTION_STRING.split(';')
  .filter((part) => part.trim() !== '')
  .filter((part) => !/^\s*(user ?name|user ?id|uid|user|password|pwd)\s*=/i.test(part));
process.stdout.write([...kept, `Username=${ROLE}`, `Password=${PASSWORD}`].join(';'));
