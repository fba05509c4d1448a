using System.Globalization;
using System.Text.Json;
using Benchmark.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Tests.Seeding;

public sealed class DemoSeedingTests(SeededDatabase database) : IClassFixture<SeededDatabase>
{
    private const string Uppsala = "join published_reports r on r.id = published_report_id where r.municipality_code = '0380' and r.is_current";

    private static readonly Dictionary<string, int> CanonicalStatus = new()
    {
        ["ej påbörjad"] = 1,
        ["väntar"] = 2,
        ["påbörjad"] = 3,
        ["försenad"] = 4,
        ["avviker från plan"] = 4,
        ["färdig"] = 5,
        ["stoppad"] = 6,
    };

    [Fact]
    public void Two_migrators_at_once_both_succeed() => database.ExitCodes.ShouldBe([0, 0]);

    [Fact]
    public async Task Seeding_again_changes_nothing()
    {
        var before = await database.FingerprintAsync();

        (await database.MigrateAgainAsync()).ShouldBe(0);

        (await database.FingerprintAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData("published_goals", "level", "1:5 2:4 3:4")]
    [InlineData("published_assignments", "status", "1:2 2:3 3:14 4:4 5:9 6:1")]
    [InlineData("published_measures", "status", "2:1 3:22 4:1 5:7")]
    [InlineData("published_activities", "status", "3:13 4:4 5:8 6:1")]
    public async Task Uppsala_s_board_stands_as_it_was_published(string table, string column, string counts)
    {
        var rows = await database.QueryAsync($"select {column} || ':' || count(*) from {table} {Uppsala} group by {column} order by {column}");

        string.Join(' ', rows).ShouldBe(counts);
    }

    [Fact]
    public async Task Uppsala_s_statuses_are_those_a_careful_person_read()
    {
        var path = Path.Combine(PostgresServer.RepositoryRoot, "..", "shared", "corpus", "uppsala-2020-08.expected.json");
        if (!File.Exists(path))
        {
            return;
        }

        using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(path));
        var rows = expected.RootElement.GetProperty("assignments").EnumerateArray().ToLookup(a => a.GetProperty("kind").GetString(), Status);
        var plan = expected.RootElement.GetProperty("actionPlans")[0].GetProperty("activities").EnumerateArray()
            .OrderBy(a => a.GetProperty("number").GetInt32()).Select(Status);

        (await StatusesAsync("published_assignments", "ordinal")).Order().ShouldBe(rows["uppdrag"].Order());
        (await StatusesAsync("published_measures", "ordinal")).Order().ShouldBe(rows["åtgärd"].Order());
        (await StatusesAsync("published_activities", "number")).ShouldBe(plan);
    }

    [Fact]
    public async Task Both_kommuner_have_the_year_that_both_published()
    {
        var both = await database.QueryAsync("""
            select indicator_code from published_figures
            where period_code = '2019' and kind = 1 and sex = 0 and is_current and value is not null and municipality_code in ('1490', '0380')
            group by 1 having count(distinct municipality_code) = 2
            """);

        both.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Kommuner_that_do_not_exist_say_so_and_no_real_one_has_invented_figures()
    {
        var invented = await database.QueryAsync("select distinct r.municipality_code from published_reports r join municipalities m on m.code = r.municipality_code where m.is_invented");
        var real = await database.QueryAsync("select distinct r.municipality_code from published_reports r join municipalities m on m.code = r.municipality_code where not m.is_invented order by 1");

        invented.Count.ShouldBeInRange(55, 70);
        invented.ShouldAllBe(code => code.StartsWith('9'));
        real.ShouldBe(["0380", "1490"]);
    }

    [Fact]
    public async Task Every_one_of_290_kommuner_is_there_with_inhabitants()
    {
        (await database.QueryAsync("select count(*)::text from municipalities where not is_invented")).ShouldBe(["290"]);
        (await database.QueryAsync("select sum(population)::text from municipality_populations where date = '2024-12-31' and municipality_code < '9000'")).ShouldBe(["10587710"]);
        (await database.QueryAsync("select count(*)::text from municipalities where slug in ('habo', 'habo-0305')")).ShouldBe(["2"]);
    }

    [Fact]
    public async Task No_small_count_of_people_is_in_the_shared_tables()
    {
        var small = await database.QueryAsync("""
            select municipality_code || ' ' || indicator_code from published_figures f join indicators i on i.code = f.indicator_code
            where i.disclosure = 1 and f.kind = 1 and f.value > 0 and f.value < 5
            """);

        small.ShouldBeEmpty();
        (await database.QueryAsync("select count(*) > 100 from published_figures where missing = 3")).ShouldBe(["True"]);
    }

    [Fact]
    public async Task What_goes_together_in_invented_kommuner_is_what_the_file_says_goes_together()
    {
        (await CorrelationAsync("EKB23", "ARB01")).ShouldBeInRange(0.5, 0.95);
        (await CorrelationAsync("EKB04", "BEF04")).ShouldBeInRange(-0.95, -0.3);
        (await CorrelationAsync("EKB28", "ARB01")).ShouldBeInRange(-0.4, 0.4);
    }

    [Theory]
    [InlineData("EKB23", 3.6, 1.4)]
    [InlineData("ARB01", 5.4, 1.5)]
    [InlineData("BEF04", 15, 3.5)]
    [InlineData("EKB28", 15, 5)]
    public async Task A_declared_distribution_stands_whatever_it_goes_together_with(string code, double mean, double deviation)
    {
        var found = await database.QueryAsync($"select round(avg(value), 3) || ' ' || round(stddev(value), 3) from published_figures where {Invented(code)}");

        var numbers = found.Single().Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToList();
        numbers[0].ShouldBe(mean, 3.5 * deviation / Math.Sqrt(50));
        (numbers[1] / deviation).ShouldBeInRange(0.7, 1.35);
    }

    [Fact]
    public async Task Nothing_is_invented_for_a_period_in_which_it_is_not_followed_up()
    {
        var early = await database.QueryAsync("""
            select f.municipality_code || ' ' || f.indicator_code || ' ' || f.period_code from published_figures f
            join municipalities m on m.code = f.municipality_code and m.is_invented
            where not exists (select 1 from indicator_versions v where v.indicator_code = f.indicator_code
              and left(f.period_code, 4) between coalesce(left(v.first_period, 4), '0000') and coalesce(left(v.last_period, 4), '9999'))
            """);

        early.ShouldBeEmpty();
        (await database.QueryAsync("select distinct period_code from published_figures where indicator_code = 'COV01'")).ShouldBe(["2020-T2"]);
        (await database.QueryAsync("select distinct period_code from published_figures where indicator_code in ('EKB06', 'FLY03') and municipality_code > '9000' order by 1")).ShouldBe(["2017", "2018", "2019"]);
    }

    [Theory]
    [InlineData("EKB20", 0, "2017 2018 2019", 40)]
    [InlineData("EKB01", 0, "2018-T2 2019-T2 2020-T2", 40)]
    [InlineData("EKB24", 1, "2017 2018 2019", 40)]
    [InlineData("EKB24", 2, "2017 2018 2019", 40)]
    public async Task A_trend_has_periods_in_a_row(string code, int sex, string periods, int kommuner)
    {
        foreach (var period in periods.Split(' '))
        {
            int.Parse((await database.QueryAsync($"select count(value)::text from published_figures where indicator_code = '{code}' and sex = {sex} and kind = 1 and is_current and period_code = '{period}'")).Single(), CultureInfo.InvariantCulture)
                .ShouldBeGreaterThanOrEqualTo(kommuner, period);
        }
    }

    [Fact]
    public async Task Invented_boards_have_targets_that_some_reach_and_some_do_not()
    {
        var reached = await database.QueryAsync("""
            select count(*) filter (where o.value <= t.value) || ' ' || count(*) filter (where o.value > t.value) from published_figures t
            join published_figures o using (municipality_code, indicator_code, period_code, sex)
            where t.kind = 2 and o.kind = 1 and o.value is not null and t.indicator_code = 'EKB20' and municipality_code > '9000' and t.is_current and o.is_current
            """);

        reached.Single().Split(' ').ShouldAllBe(n => int.Parse(n, CultureInfo.InvariantCulture) > 20);
    }

    [Fact]
    public void The_sign_ins_are_told()
    {
        foreach (var email in new[] { "handlaggare@boras.example", "controller@uppsala.example", "analytiker@skr.example", "system@benchmark.example" })
        {
            database.SignIns.ShouldContain(line => line.Contains(email, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_handlaggare_of_Boras_can_still_begin_a_report() =>
        (await database.QueryAsync("select r.period_code from reports r join tenants t on t.id = r.tenant_id where t.municipality_code = '1490' order by 1"))
            .ShouldBe(["2018-T2", "2019"]);

    private static string Invented(string code) =>
        $"indicator_code = '{code}' and period_code = '2019' and kind = 1 and sex = 0 and is_current and value is not null and municipality_code >= '9000'";

    private async Task<double> CorrelationAsync(string one, string other) => double.Parse(
        (await database.QueryAsync($"""
            select corr(a.value, b.value)::text
            from (select municipality_code, value from published_figures where {Invented(one)}) a
            join (select municipality_code, value from published_figures where {Invented(other)}) b using (municipality_code)
            """)).Single(),
        CultureInfo.InvariantCulture);

    private static int Status(JsonElement row) => CanonicalStatus[row.GetProperty("status").GetString()!];

    private async Task<IEnumerable<int>> StatusesAsync(string table, string order) =>
        (await database.QueryAsync($"select status::text from {table} {Uppsala} order by {order}")).Select(s => int.Parse(s, CultureInfo.InvariantCulture));
}
