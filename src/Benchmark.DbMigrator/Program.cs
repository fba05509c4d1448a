using Benchmark.DbMigrator;
using Microsoft.Extensions.Configuration;

var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
return await MigratorCommand.RunAsync(args, configuration, Console.Out, Console.Error);
