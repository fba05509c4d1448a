namespace Benchmark.Users;

/// <summary>The tree of permissions; each is also the name of an authorization policy.</summary>
public static class BenchmarkPermissions
{
    /// <summary>Reports of the own tenant.</summary>
    public static class Reports
    {
        public const string View = "Benchmark.Reports.View";
        public const string Edit = "Benchmark.Reports.Edit";
        public const string Submit = "Benchmark.Reports.Submit";
        public const string Approve = "Benchmark.Reports.Approve";
        public const string Publish = "Benchmark.Reports.Publish";
    }

    /// <summary>The own tenant's users, words and clients.</summary>
    public static class Administration
    {
        public const string Users = "Benchmark.Administration.Users";
        public const string Vocabulary = "Benchmark.Administration.Vocabulary";
        public const string ApiClients = "Benchmark.Administration.ApiClients";
        public const string Boards = "Benchmark.Administration.Boards";
    }

    /// <summary>What comparisons keep for those who sign in; looking needs no permission.</summary>
    public static class Comparisons
    {
        public const string UseGroups = "Benchmark.Comparisons.UseGroups";
        public const string EditGroups = "Benchmark.Comparisons.EditGroups";
        public const string SaveSnapshots = "Benchmark.Comparisons.SaveSnapshots";
        public const string WithdrawSnapshots = "Benchmark.Comparisons.WithdrawSnapshots";
    }

    /// <summary>What the host sees.</summary>
    public static class Host
    {
        public const string Indicators = "Benchmark.Host.Indicators";
        public const string Tenants = "Benchmark.Host.Tenants";
        public const string Jobs = "Benchmark.Host.Jobs";
        public const string ReferenceValues = "Benchmark.Host.ReferenceValues";
        public const string Proposals = "Benchmark.Host.Proposals";
    }

    /// <summary>What each role may do when the system is set up.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> DefaultGrants = new Dictionary<string, IReadOnlyList<string>>
    {
        [RoleNames.Contributor] = [Reports.View, Reports.Edit, Reports.Submit, Comparisons.UseGroups, Comparisons.EditGroups, Comparisons.SaveSnapshots],
        [RoleNames.Approver] = [Reports.View, Reports.Approve, Reports.Publish, Comparisons.UseGroups, Comparisons.EditGroups, Comparisons.SaveSnapshots],
        [RoleNames.Politician] = [Comparisons.UseGroups, Comparisons.SaveSnapshots],
        [RoleNames.TenantAdministrator] =
        [
            Administration.Users, Administration.Vocabulary, Administration.ApiClients, Administration.Boards,
            Comparisons.UseGroups, Comparisons.EditGroups, Comparisons.SaveSnapshots, Comparisons.WithdrawSnapshots,
        ],
        [RoleNames.Analyst] =
        [
            Host.Indicators, Host.ReferenceValues, Host.Proposals,
            Comparisons.UseGroups, Comparisons.EditGroups, Comparisons.SaveSnapshots, Comparisons.WithdrawSnapshots,
        ],
        [RoleNames.SystemAdministrator] = [Host.Tenants, Host.Jobs, Host.Indicators, Host.ReferenceValues, Host.Proposals],
    };

    /// <summary>All permissions.</summary>
    public static IReadOnlyList<string> All => [.. DefaultGrants.Values.SelectMany(p => p).Distinct()];
}
