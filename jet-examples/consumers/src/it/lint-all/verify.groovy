evaluate(new File(root, 'jet-examples/consumers/src/hooks/compare.groovy'))
