using Benchmark.Data;
using Benchmark.Reports;
using Benchmark.TestBase;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Groups;

public sealed class NamedGroupAppServiceTests : IAsyncLifetime
{
    private const string Indicator = "EKB20";

    private readonly RecordedCacheKeys _keys = new();
    private BenchmarkTestHost _host = null!;
    private TestTenant _boras = null!;
    private TestTenant _uppsala = null!;

    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync(_keys.AddTo);
        await _host.SeedCatalogueAsync();
        _boras = await _host.CreateTenantAsync("1490", "Borås");
        _uppsala = await _host.CreateTenantAsync("0380", "Uppsala");
        await _host.AddMunicipalitiesAsync([.. Enumerable.Range(1, 4).Select(n => ($"900{n}", $"Prov {n}", "91", "A1"))]);
        foreach (var code in new[] { "1490", "0380", "9001", "9002", "9003", "9004" })
        {
            await _host.PublishAsync(code, ReportPeriod.ForYear(2021), new PublishedTestFigure(Indicator, decimal.Parse(code, System.Globalization.CultureInfo.InvariantCulture) / 1000));
        }
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData(RoleNames.Politician, true, false)]
    [InlineData(RoleNames.Contributor, true, true)]
    [InlineData(RoleNames.Approver, true, true)]
    [InlineData(RoleNames.TenantAdministrator, true, true)]
    [InlineData(RoleNames.Analyst, true, true)]
    [InlineData(RoleNames.SystemAdministrator, false, false)]
    public async Task Roles_use_and_edit(string role, bool uses, bool edits)
    {
        (await MayAsync(role, groups => groups.GetListAsync())).ShouldBe(uses);
        (await MayAsync(role, groups => groups.CreateAsync(new SaveNamedGroupDto("R9", ["1490", "0380"])))).ShouldBe(edits);
        (await MayAsync(role, groups => groups.UpdateAsync(Guid.NewGuid(), new SaveNamedGroupDto("R9", ["1490", "0380"])))).ShouldBe(edits);
        (await MayAsync(role, groups => groups.DeleteAsync(Guid.NewGuid()))).ShouldBe(edits);
        (await MayAsync(role, groups => groups.ShareAsync(Guid.NewGuid()))).ShouldBe(edits);
        (await MayAsync(role, groups => groups.WithdrawAsync(Guid.NewGuid()))).ShouldBe(edits);
    }

    [Fact]
    public async Task Unknown_members_are_all_named_and_nothing_is_saved()
    {
        var error = await Should.ThrowAsync<BusinessException>(() => CreateAsync(_boras, "R9", "Borås", "Atlantis", "9999"));
        (error.Code, error.Data["names"]).ShouldBe((BenchmarkErrorCodes.Groups.UnknownMembers, "Atlantis, 9999"));
        (await InAsync(_boras, groups => groups.GetListAsync())).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_is_one_group_s_within_its_own_kommun()
    {
        var first = await CreateAsync(_boras, "R9", "Borås", "Uppsala");
        (await Should.ThrowAsync<BusinessException>(() => CreateAsync(_boras, " r9 ", "Borås", "Prov 1"))).Code.ShouldBe(BenchmarkErrorCodes.Groups.NameTaken);
        await CreateAsync(_uppsala, "R9", "Borås", "Uppsala");
        var changed = await InAsync(_boras, async groups =>
        {
            await groups.UpdateAsync(first, new SaveNamedGroupDto("R9", ["Borås", "Prov 1"]));
            return await groups.GetAsync(first);
        });
        changed.Members.Select(m => m.Code).ShouldBe(["1490", "9001"]);
    }

    [Fact]
    public async Task Two_who_take_the_same_name_at_once_get_one_group_and_one_no()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            try
            {
                await CreateAsync(_boras, "Samtidig", "Borås", "Uppsala");
                return "saved";
            }
            catch (BusinessException refused)
            {
                return refused.Code;
            }
        }));
        answers.Count(a => a == "saved").ShouldBe(1);
        answers.Count(a => a == BenchmarkErrorCodes.Groups.NameTaken).ShouldBe(5);
    }

    [Fact]
    public async Task A_private_group_is_compared_by_its_kommun_and_by_no_one_else()
    {
        var code = await CodeAsync(_boras, await CreateAsync(_boras, "R9", "Borås", "Uppsala", "Prov 1"));
        var comparison = await CompareAsync(_boras.Id, code, RoleNames.Politician);
        (comparison.Group.Kind, comparison.Group.Name.Sv, comparison.Group.Members).ShouldBe((GroupKind.Own, "R9", 3));
        comparison.Rows.Select(r => r.Municipality.Code).ShouldBe(["0380", "1490", "9001"]);

        foreach (var (tenant, role) in new (Guid?, string?)[] { (_uppsala.Id, RoleNames.Contributor), (null, RoleNames.Analyst), (null, null), (_boras.Id, null) })
        {
            (await Should.ThrowAsync<BusinessException>(() => CompareAsync(tenant, code, role))).Code.ShouldBe(BenchmarkErrorCodes.Comparisons.UnknownGroup);
        }
    }

    [Fact]
    public async Task What_a_private_group_is_kept_under_holds_its_tenant_and_no_change_finds_an_old_answer()
    {
        var id = await CreateAsync(_boras, "R9", "Borås", "Uppsala");
        var code = await CodeAsync(_boras, id);
        await CompareAsync(_boras.Id, code, RoleNames.Contributor);
        var kept = _keys.All.Where(k => k.Contains(code, StringComparison.Ordinal)).ToList();
        kept.ShouldNotBeEmpty();
        kept.ShouldAllBe(k => k.Contains(_boras.Id.ToString()));

        await DoAsync(groups => groups.UpdateAsync(id, new SaveNamedGroupDto("R9", ["Borås", "Prov 2"])));
        (await CompareAsync(_boras.Id, code, RoleNames.Contributor)).Rows.Select(r => r.Municipality.Code).ShouldBe(["1490", "9002"]);
    }

    [Fact]
    public async Task A_shared_copy_follows_its_group_and_goes_with_it()
    {
        var id = await CreateAsync(_boras, "R9", "Borås", "Uppsala");
        var token = await InAsync(_boras, async groups =>
        {
            await groups.ShareAsync(id);
            return (await groups.GetAsync(id)).ShareToken!;
        });
        var code = NamedGroupCodes.SharedPrefix + token;
        (await CompareAsync(null, code, null)).Group.Name.Sv.ShouldBe("R9 (delad av Borås)");
        await DoAsync(groups => groups.UpdateAsync(id, new SaveNamedGroupDto("R3", ["Borås", "Uppsala", "Prov 3"])));
        (await CompareAsync(_uppsala.Id, code, RoleNames.Politician)).Rows.Count.ShouldBe(3);
        await DoAsync(groups => groups.DeleteAsync(id));
        (await Should.ThrowAsync<BusinessException>(() => CompareAsync(null, code, null))).Code.ShouldBe(BenchmarkErrorCodes.Groups.UnknownLink);
        (await _host.QueryAsAdminAsync("select token from shared_groups")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_log_says_who_changed_a_group_but_not_its_link()
    {
        var id = await CreateAsync(_boras, "R9", "Borås", "Uppsala");
        await DoAsync(groups => groups.ShareAsync(id));
        var token = (await _host.QueryAsAdminAsync("select token from shared_groups")).Single();
        var log = await _host.QueryAsAdminAsync($"select actor_name || ' ' || change || coalesce(after_json::text, '') from audit_entries where entity_id like '%{id}%' order by at");
        log.Count.ShouldBe(2);
        log.ShouldAllBe(line => line.StartsWith("Anna ") && !line.Contains(token));
        (await _host.InAsync(_uppsala.Id, s => s.GetRequiredService<BenchmarkDbContext>().AuditEntries.AnyAsync(e => e.EntityType.Contains(nameof(NamedGroup))))).ShouldBeFalse();
    }

    private async Task<bool> MayAsync(string role, Func<INamedGroupAppService, Task> action)
    {
        try
        {
            await DoAsync(action, role);
            return true;
        }
        catch (PermissionDeniedException)
        {
            return false;
        }
        catch (EntityNotFoundException)
        {
            return true;
        }
    }

    private Task<Guid> CreateAsync(TestTenant tenant, string name, params string[] members) =>
        InAsync(tenant, groups => groups.CreateAsync(new SaveNamedGroupDto(name, members)));

    private Task<string> CodeAsync(TestTenant tenant, Guid id) => InAsync(tenant, async groups => (await groups.GetAsync(id)).Code);

    private async Task DoAsync(Func<INamedGroupAppService, Task> action, string role = RoleNames.Contributor) => await InAsync(_boras, async groups =>
    {
        await action(groups);
        return true;
    }, role);

    private async Task<T> InAsync<T>(TestTenant tenant, Func<INamedGroupAppService, Task<T>> action, string role = RoleNames.Contributor)
    {
        using (_host.User.ActAs("Anna", role))
        {
            return await _host.InAsync(tenant.Id, s => action(s.GetRequiredService<INamedGroupAppService>()));
        }
    }

    private async Task<ComparisonDto> CompareAsync(Guid? tenantId, string group, string? role)
    {
        using var person = role is null ? null : _host.User.ActAs("Anna", role);
        return await _host.InAsync(tenantId, s => s.GetRequiredService<IComparisonAppService>().GetComparisonAsync(new GetComparisonDto(Indicator, "2021", group)));
    }
}
