using System.Globalization;
using Benchmark.DbMigrator;
using Benchmark.DbMigrator.National;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Tests.Seeding;

public sealed class NationalDataSetTests : IAsyncLifetime
{
    private static readonly NationalSize Small = new(12, 6, 2);

    private BenchmarkTestHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync();
        await _host.SeedCatalogueAsync();
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Every_kommun_has_every_indicator_and_period_and_half_of_them_by_sex()
    {
        var written = await SeedAsync();

        (await CountAsync("select count(*) from published_figures")).ShouldBe(written);
        (await CountAsync("select count(*) from published_figures where sex = 0")).ShouldBe(12 * 6 * 6);
        (await CountAsync("select count(distinct indicator_code) from published_figures where sex = 1")).ShouldBe(3);
        (await _host.QueryAsAdminAsync("select distinct period_code from published_figures order by 1")).ShouldBe(["2023", "2023-T1", "2023-T2", "2024", "2024-T1", "2024-T2"], ignoreOrder: true);
        (await CountAsync("select count(*) from municipalities where not is_invented or name not like 'Provkommun %'")).ShouldBe(0);
        (await CountAsync("select count(*) from published_figures where value is null")).ShouldBeInRange(1, 40);
    }

    [Fact]
    public async Task The_values_keep_to_what_the_catalogue_allows_and_are_the_same_each_time()
    {
        await SeedAsync();
        (await CountAsync("""
            select count(*) from published_figures f join indicators i on i.code = f.indicator_code
            where f.value < coalesce(i.min, f.value) or f.value > coalesce(i.max, f.value) or f.value <> round(f.value, i.decimals)
            """)).ShouldBe(0);
        (await CountAsync("""
            select count(*) from published_figures t
            join published_figures w on (w.published_report_id, w.indicator_code, w.sex) = (t.published_report_id, t.indicator_code, 1)
            join published_figures m on (m.published_report_id, m.indicator_code, m.sex) = (t.published_report_id, t.indicator_code, 2)
            join indicators i on i.code = t.indicator_code
            where t.sex = 0 and i.disclosure = 1 and w.value + m.value <> t.value
            """)).ShouldBe(0);

        var again = await BenchmarkTestHost.CreateAsync();
        await using (again)
        {
            await again.SeedCatalogueAsync();
            await SeedAsync(again);
            const string everything = "select string_agg(concat_ws(';', municipality_code, indicator_code, period_code, sex, value), '|' order by municipality_code, indicator_code, period_code, sex) from published_figures";
            (await again.QueryAsAdminAsync(everything)).ShouldBe(await _host.QueryAsAdminAsync(everything));
        }
    }

    [Fact]
    public async Task A_second_time_writes_nothing()
    {
        var written = await SeedAsync();
        (await SeedAsync()).ShouldBe(0);
        (await CountAsync("select count(*) from published_figures")).ShouldBe(written);
    }

    [Fact]
    public async Task Where_somebody_has_published_nothing_is_invented()
    {
        await _host.AddMunicipalitiesAsync(("1490", "Borås", "14", "B1"));
        await _host.PublishAsync("1490", ReportPeriod.ForYear(2019), new PublishedTestFigure("EKB01", 100));
        await Should.ThrowAsync<MigratorException>(SeedAsync);
        (await CountAsync("select count(*) from municipalities")).ShouldBe(1);
    }

    private Task<long> SeedAsync() => SeedAsync(_host);

    private static Task<long> SeedAsync(BenchmarkTestHost host) =>
        new NationalDataSet(host.Services.GetRequiredService<IServiceScopeFactory>(), Small).SeedAsync();

    private async Task<long> CountAsync(string sql) => long.Parse((await _host.QueryAsAdminAsync(sql)).Single(), CultureInfo.InvariantCulture);
}
