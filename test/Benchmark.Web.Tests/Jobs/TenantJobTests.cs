using System.Collections.Concurrent;
using Benchmark.MultiTenancy;
using Benchmark.Web.Tests.Hosting;
using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Jobs;

[Collection(WebCollectionDefinition.Name)]
public sealed class TenantJobTests(WebFixture web)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_job_runs_in_the_kommun_it_was_ordered_in()
    {
        var expected = new Dictionary<string, Guid?>();
        Guid?[] tenants = [web.BoråsId, web.UppsalaId, null, web.BoråsId, web.UppsalaId, null];
        for (var i = 0; i < tenants.Length; i++)
        {
            var key = $"{Guid.NewGuid():N}";
            expected[key] = tenants[i];
            using (web.Factory.Services.GetRequiredService<ICurrentTenant>().Change(tenants[i]))
            {
                web.Factory.Services.GetRequiredService<IBackgroundJobClient>().Enqueue<TenantRecorder>(job => job.Record(key));
            }
        }

        var deadline = DateTime.UtcNow + Patience;
        while (!expected.Keys.All(TenantRecorder.Seen.ContainsKey) && DateTime.UtcNow < deadline)
        {
            await Task.Delay(100);
        }

        foreach (var (key, tenant) in expected)
        {
            TenantRecorder.Seen.ShouldContainKeyAndValue(key, tenant);
        }
    }
}

/// <summary>A job that writes down where it ran.</summary>
public sealed class TenantRecorder(ICurrentTenant currentTenant)
{
    public static ConcurrentDictionary<string, Guid?> Seen { get; } = new();

    public async Task Record(string key)
    {
        await Task.Yield();
        Seen[key] = currentTenant.Id;
    }
}
