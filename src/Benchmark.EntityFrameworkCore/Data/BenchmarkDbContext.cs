using Benchmark.ActionPlans;
using Benchmark.Assignments;
using Benchmark.Auditing;
using Benchmark.Boards;
using Benchmark.Comparisons.Groups;
using Benchmark.Comparisons.Snapshots;
using Benchmark.Goals;
using Benchmark.Imports;
using Benchmark.Imports.Readings;
using Benchmark.Indicators;
using Benchmark.MultiTenancy;
using Benchmark.Municipalities;
using Benchmark.OwnFigures;
using Benchmark.Publishing;
using Benchmark.ReferenceValues;
using Benchmark.Reports;
using Benchmark.Tenants;
using Benchmark.Users;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Benchmark.Data;

/// <summary>
/// The one context. Tenant entities carry the named filter <see cref="TenantFilter"/>; its value is read from the context at
/// each execution, so a cached query never keeps an earlier tenant. The context is pooled: one tenant per scope.
/// </summary>
public sealed partial class BenchmarkDbContext(DbContextOptions<BenchmarkDbContext> options)
    : IdentityDbContext<AppUser, AppRole, Guid>(options), IBenchmarkDbContext, IDataProtectionKeyContext
{
    /// <summary>Name of the query filter that holds wall 1.</summary>
    public const string TenantFilter = "Tenant";

    public DbSet<Municipality> Municipalities => Set<Municipality>();

    public DbSet<SimilarMunicipality> SimilarMunicipalities => Set<SimilarMunicipality>();

    public DbSet<Tenant> Tenants => Set<Tenant>();

    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<ActivityArea> ActivityAreas => Set<ActivityArea>();

    public DbSet<FinanceItem> FinanceItems => Set<FinanceItem>();

    public DbSet<Indicator> Indicators => Set<Indicator>();

    public DbSet<RolePermission> RolePermissions => Set<RolePermission>();

    public DbSet<Board> Boards => Set<Board>();

    public DbSet<Goal> Goals => Set<Goal>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<Measure> Measures => Set<Measure>();

    public DbSet<ActionPlan> ActionPlans => Set<ActionPlan>();

    public DbSet<Activity> Activities => Set<Activity>();

    public DbSet<StatusWord> StatusWords => Set<StatusWord>();

    public DbSet<AssessmentWord> AssessmentWords => Set<AssessmentWord>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<OriginalFile> OriginalFiles => Set<OriginalFile>();

    public DbSet<ReportImport> ReportImports => Set<ReportImport>();

    public DbSet<DocumentReading> DocumentReadings => Set<DocumentReading>();

    public DbSet<PrintedName> PrintedNames => Set<PrintedName>();

    public DbSet<OwnFigure> OwnFigures => Set<OwnFigure>();

    public DbSet<IndicatorProposal> IndicatorProposals => Set<IndicatorProposal>();

    public DbSet<ApiClient> ApiClients => Set<ApiClient>();

    public DbSet<NamedGroup> NamedGroups => Set<NamedGroup>();

    public DbSet<PublishedReport> PublishedReports => Set<PublishedReport>();

    public DbSet<PublishedFigure> PublishedFigures => Set<PublishedFigure>();

    public DbSet<PublishedFinanceLine> PublishedFinanceLines => Set<PublishedFinanceLine>();

    public DbSet<PublishedGoal> PublishedGoals => Set<PublishedGoal>();

    public DbSet<PublishedAssignment> PublishedAssignments => Set<PublishedAssignment>();

    public DbSet<PublishedMeasure> PublishedMeasures => Set<PublishedMeasure>();

    public DbSet<PublishedActivity> PublishedActivities => Set<PublishedActivity>();

    public DbSet<PublicationStamp> PublicationStamps => Set<PublicationStamp>();

    public DbSet<ReferenceValue> ReferenceValues => Set<ReferenceValue>();

    public DbSet<ReferenceRun> ReferenceRuns => Set<ReferenceRun>();

    public DbSet<ReferenceFetch> ReferenceFetches => Set<ReferenceFetch>();

    public DbSet<SharedGroup> SharedGroups => Set<SharedGroup>();

    public DbSet<Snapshot> Snapshots => Set<Snapshot>();

    /// <inheritdoc />
    public DbSet<SnapshotWithdrawal> SnapshotWithdrawals => Set<SnapshotWithdrawal>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<Tokens.TokenKey> TokenKeys => Set<Tokens.TokenKey>();

    /// <summary>The current tenant; the empty id, which owns nothing, when there is none.</summary>
    public Guid CurrentTenantId => this.GetService<ICurrentTenant>().Id ?? Guid.Empty;

    /// <inheritdoc />
    public Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> BeginSnapshotAsync(CancellationToken cancellationToken = default) =>
        Database.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellationToken);

    /// <inheritdoc />
    public void Forget() => ChangeTracker.Clear();

    /// <inheritdoc />
    public async Task<IAsyncDisposable> HoldConnectionAsync(CancellationToken cancellationToken = default)
    {
        await Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        return new HeldConnection(this);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.UseOpenIddict<Guid>();
        builder.ApplyConfigurationsFromAssembly(typeof(BenchmarkDbContext).Assembly);
        NameFrameworkTables(builder);

        var filter = GetType().GetMethod(nameof(FilterByTenant), System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!;
        foreach (var entity in builder.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IMultiTenant))).ToList())
        {
            filter.MakeGenericMethod(entity.ClrType).Invoke(this, [builder]);
        }

        // The host answers every kommun's proposals; a kommun sees its own.
        builder.Entity<IndicatorProposal>().HasQueryFilter(TenantFilter, p => CurrentTenantId == Guid.Empty || p.TenantId == CurrentTenantId);
    }

    // EF would add an index to each foreign key; behind the wall only one that begins with the tenant is of use, so each
    // configuration names the indexes its questions need.
    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();

    private static void NameFrameworkTables(ModelBuilder builder)
    {
        builder.Entity<AppUser>().ToTable("users");
        builder.Entity<AppRole>().ToTable("roles");
        builder.Entity<IdentityUserRole<Guid>>().ToTable("user_roles");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("user_claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("user_logins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("user_tokens");
        builder.Entity<IdentityRoleClaim<Guid>>().ToTable("role_claims");
        builder.Entity<OpenIddict.EntityFrameworkCore.Models.OpenIddictEntityFrameworkCoreApplication<Guid>>().ToTable("openiddict_applications");
        builder.Entity<OpenIddict.EntityFrameworkCore.Models.OpenIddictEntityFrameworkCoreAuthorization<Guid>>().ToTable("openiddict_authorizations");
        builder.Entity<OpenIddict.EntityFrameworkCore.Models.OpenIddictEntityFrameworkCoreScope<Guid>>().ToTable("openiddict_scopes");
        builder.Entity<OpenIddict.EntityFrameworkCore.Models.OpenIddictEntityFrameworkCoreToken<Guid>>().ToTable("openiddict_tokens");
    }

    private void FilterByTenant<TEntity>(ModelBuilder builder)
        where TEntity : class, IMultiTenant =>
        builder.Entity<TEntity>().HasQueryFilter(TenantFilter, e => e.TenantId == CurrentTenantId);

    // EF counts the openings: the connection goes back when the last one is closed.
    private sealed class HeldConnection(BenchmarkDbContext db) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await db.Database.CloseConnectionAsync().ConfigureAwait(false);
    }
}
