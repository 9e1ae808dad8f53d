/** The house rules as tests: who may call whom, names, sizes, texts. Each rule has a sibling test that proves it can fail. */
package opr.fieldbook.house;
