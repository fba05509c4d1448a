using Benchmark.Web.Infrastructure.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddBenchmarkWeb();

var app = builder.Build();
app.UseBenchmarkWeb();
await app.RunAsync();
