/** Classes that break every dependency rule on purpose, so that each rule is seen to fail. */
package broken;
