using Benchmark.Data;
using Benchmark.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Users;

internal sealed class AppUserConfiguration : IEntityTypeConfiguration<AppUser>
{
    public void Configure(EntityTypeBuilder<AppUser> builder)
    {
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.DisplayName).HasMaxLength(100);
        builder.Property(u => u.TriedElsewhereStamp).HasMaxLength(64);
        builder.HasIndex(u => new { u.TenantId, u.NormalizedEmail }).IsUnique().AreNullsDistinct(false);
        builder.HasOne<Tenant>().WithMany().HasForeignKey(u => u.TenantId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AppRoleConfiguration : IEntityTypeConfiguration<AppRole>
{
    public void Configure(EntityTypeBuilder<AppRole> builder) => builder.Property(r => r.Id).ValueGeneratedNever();
}

internal sealed class RolePermissionConfiguration : IEntityTypeConfiguration<RolePermission>
{
    public void Configure(EntityTypeBuilder<RolePermission> builder)
    {
        builder.ToTable("role_permissions");
        builder.HasKey(p => new { p.RoleName, p.Permission });
        builder.Property(p => p.RoleName).HasMaxLength(40);
        builder.Property(p => p.Permission).HasMaxLength(100);
    }
}

internal sealed class ApiClientConfiguration() : TenantEntityConfiguration<ApiClient>("api_clients")
{
    protected override void Map(EntityTypeBuilder<ApiClient> builder)
    {
        builder.Property(c => c.ClientId).HasMaxLength(100);
        builder.Property(c => c.DisplayName).HasMaxLength(100);
        builder.HasIndex(c => new { c.TenantId, c.ClientId }).IsUnique();
    }
}
