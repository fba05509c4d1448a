using Benchmark.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Data;

/// <summary>What <c>dotnet ef</c> uses; it never connects.</summary>
internal sealed class DesignTimeDbContextFactory : IDesignTimeDbContextFactory<BenchmarkDbContext>
{
    public BenchmarkDbContext CreateDbContext(string[] args)
    {
        var services = new ServiceCollection().AddSingleton<ICurrentTenant, CurrentTenant>().BuildServiceProvider();
        var options = new DbContextOptionsBuilder<BenchmarkDbContext>();
        options.UseBenchmarkNpgsql("Host=localhost;Database=design").UseApplicationServiceProvider(services);
        return new BenchmarkDbContext(options.Options);
    }
}
