evaluate(new File(root, 'jet-examples/consumers/src/hooks/prepare.groovy'))
